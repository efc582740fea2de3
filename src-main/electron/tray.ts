import { Menu, Tray } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';
import type { TrayFace, TrayModel } from '../ports.ts';
import type { MenuEntry, TrayChoice } from '../tray-port.ts';
import type { TrayHost } from '../dbus/tray-host.ts';
import { followTrayItem } from '../dbus/tray-item.ts';
import { trayIcon } from './tray-icon.ts';

/** Windows cuts longer ones in the middle of a word. */
const LONGEST_TOOLTIP = 127;

/**
 * The tray icon, made anew whenever a host for it appears: one that was created without a host, or outlived
 * its host, is never seen again. `host` is null where the system itself always draws it. `first` stands there
 * since the start.
 */
export function createTray(host: TrayHost | null, first: Tray): TrayFace {
  const choiceListeners = new Set<(choice: TrayChoice) => void>();
  let tray: Tray | null = null;
  let shown: TrayModel | null = null;
  let drawn = '';
  /** The menu that the tray has; null while it has only what it began with. */
  let said: TrayModel['menu'] | null = null;

  const choose = (choice: TrayChoice): void => {
    for (const listener of [...choiceListeners]) listener(choice);
  };

  const takeUp = (fresh: Tray): Tray => {
    fresh.on('click', () => choose({ type: 'open', page: 'today' }));
    return fresh;
  };
  tray = takeUp(first);

  const draw = (model: TrayModel): void => {
    const look = `${String(model.fill)} ${String(model.paused)}`;
    if (tray === null) tray = takeUp(new Tray(trayIcon(model.fill, model.paused)));
    else if (look !== drawn) tray.setImage(trayIcon(model.fill, model.paused));
    drawn = look;
    if (said === model.menu) return;
    said = model.menu;
    tray.setToolTip(model.tooltip.slice(0, LONGEST_TOOLTIP));
    // Hosts draw the menu themselves and see changes only when it is set again.
    tray.setContextMenu(Menu.buildFromTemplate(model.menu.map((entry) => toItem(entry, choose))));
  };

  const drawAnew = (): void => {
    tray?.destroy();
    tray = null;
    said = null;
    if (shown !== null) draw(shown);
  };
  const item = host === null ? null : followTrayItem(host, drawAnew);

  return {
    show: (model) => {
      shown = model;
      draw(model);
    },
    onChoice: (listener) => {
      choiceListeners.add(listener);
      return () => choiceListeners.delete(listener);
    },
    onHost: (listener) => {
      if (item !== null) return item.onShown(listener);
      listener(true);
      return () => undefined;
    },
    dispose: () => {
      item?.dispose();
      tray?.destroy();
      tray = null;
      choiceListeners.clear();
    },
  };
}

function toItem(
  entry: MenuEntry,
  choose: (choice: TrayChoice) => void,
): MenuItemConstructorOptions {
  switch (entry.kind) {
    case 'line':
      return { label: entry.label, enabled: false };
    case 'separator':
      return { type: 'separator' };
    case 'action':
      return { label: entry.label, click: () => choose(entry.choice) };
    case 'check':
      return {
        type: 'checkbox',
        label: entry.label,
        checked: entry.isOn,
        click: () => choose(entry.choice),
      };
    case 'group':
      return {
        label: entry.label,
        submenu: entry.entries.map((inner) => toItem(inner, choose)),
      };
  }
}
