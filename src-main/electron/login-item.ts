import { app, type LoginItemSettings } from 'electron';
import type { AutostartView } from '../../src-core/autostart/view.ts';
import { closedAutostart } from '../autostart/xdg-autostart.ts';
import type { OwnCommand } from '../autostart/own-command.ts';
import type { Autostart } from '../ports.ts';

/** Autostart on Windows and macOS: the system's own list of login items, asked each time. */
export function createLoginItem(own: OwnCommand, isPackaged: boolean): Autostart {
  if (own.kind === 'sandboxed') return closedAutostart('sandboxed');
  // macOS takes no arguments: it would start a bare Electron.
  if (!isPackaged && process.platform === 'darwin') return closedAutostart('checkout');
  const [path = process.execPath, ...args] = own.words;
  const item = process.platform === 'win32' ? { path, args } : {};
  const view = (): AutostartView => {
    // What the other systems tell is missing.
    const told: Partial<LoginItemSettings> = app.getLoginItemSettings(item);
    const isOn = told.openAtLogin === true;
    // Windows: switched off in the Task Manager. macOS: not yet allowed in the system's settings.
    const isHeldBack =
      (isOn && told.executableWillLaunchAtLogin === false) || told.status === 'requires-approval';
    return isHeldBack ? { kind: 'held-back' } : { kind: 'known', isOn, place: null, other: null };
  };
  return {
    view,
    set: (isOn) => {
      app.setLoginItemSettings({ ...item, openAtLogin: isOn });
      const now = view();
      const isDone = now.kind === 'held-back' ? isOn : now.kind === 'known' && now.isOn === isOn;
      return { outcome: isDone ? 'done' : 'failed', view: now };
    },
  };
}
