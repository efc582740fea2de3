import { BrowserWindow } from 'electron';
import { APP_ORIGIN } from './app-scheme.ts';
import { guardContent } from './content-guard.ts';
import { boundsFor } from './current-display.ts';
import type { Dress } from './dress.ts';
import { safePage } from './safe-page.ts';
import { showWhenDrawn } from './show-when-drawn.ts';
import type { PageName } from '../../src-core/ipc/pages.ts';
import type { Log, Remove, Windows } from '../ports.ts';

/** The guide fills a window of its own; all other pages share one. */
type WindowName = 'guide' | 'home';

interface WindowShape {
  readonly width: number;
  readonly height: number;
  readonly minWidth: number;
  readonly minHeight: number;
  /** The guide's cues must keep time while hidden; no other page may cost anything there. */
  readonly keepsTimeWhenHidden: boolean;
}

const shapes: Readonly<Record<WindowName, WindowShape>> = {
  guide: { width: 1024, height: 720, minWidth: 480, minHeight: 400, keepsTimeWhenHidden: true },
  home: { width: 920, height: 760, minWidth: 400, minHeight: 360, keepsTimeWhenHidden: false },
};

const windowOf = (page: PageName): WindowName => (page === 'guide' ? 'guide' : 'home');
const addressOf = (page: PageName): string => `${APP_ORIGIN}/index.html#${page}`;

/** A renderer that dies more often than this is not brought back. */
const RELOADS_AT_MOST = 3;

/** Windows are made on demand and destroyed when closed: at rest the app holds no renderer. */
export function createPageWindows(
  preloadFolder: string,
  iconPath: string,
  dress: Dress,
  log: Log,
): Windows {
  const open = new Map<WindowName, BrowserWindow>();
  const guideListeners = new Set<() => void>();
  let guideFills = false;

  const create = (name: WindowName, page: PageName, isAsked: boolean): BrowserWindow => {
    const { keepsTimeWhenHidden, ...size } = shapes[name];
    const window = new BrowserWindow({
      ...size,
      ...boundsFor(size),
      show: false,
      fullscreen: name === 'guide' && guideFills,
      title: 'Drape',
      icon: iconPath,
      autoHideMenuBar: true,
      backgroundColor: dress.paper(),
      webPreferences: {
        ...safePage(preloadFolder),
        backgroundThrottling: !keepsTimeWhenHidden,
      },
    });
    window.setMenu(null);
    showWhenDrawn(window, () => {
      if (isAsked) window.show();
      else window.showInactive();
    });
    window.on('closed', () => {
      open.delete(name);
      if (name === 'guide') for (const listener of [...guideListeners]) listener();
    });
    if (name === 'guide') turnByF11(window);
    guardContent(window);
    bringBack(window, name, log);
    void window.loadURL(addressOf(page));
    return window;
  };

  return {
    open: (page, asked = 'asked') => {
      const name = windowOf(page);
      const standing = open.get(name);
      if (standing === undefined) {
        open.set(name, create(name, page, asked === 'asked'));
        return;
      }
      if (asked === 'unasked') return;
      // Only what stands behind the # differs: the page turns, and nothing is loaded anew.
      if (name === 'home') void standing.loadURL(addressOf(page));
      if (standing.isMinimized()) standing.restore();
      standing.show();
      standing.focus();
    },
    dress: (choice) => {
      dress.choose(choice);
      for (const window of open.values()) window.setBackgroundColor(dress.paper());
    },
    closeGuide: () => open.get('guide')?.destroy(),
    fillScreen: (on) => {
      if (guideFills === on) return;
      guideFills = on;
      open.get('guide')?.setFullScreen(on);
    },
    isOpen: (page) => open.get(windowOf(page))?.webContents.getURL() === addressOf(page),
    push: (name, payload) => {
      for (const window of open.values()) window.webContents.send(name, payload);
    },
    onGuideClosed: (listener): Remove => {
      guideListeners.add(listener);
      return () => guideListeners.delete(listener);
    },
    dispose: () => {
      for (const window of open.values()) window.destroy();
    },
  };
}

/** F11 fills the screen and gives it back, as everywhere. No page hears of it: it means nothing in a rest. */
function turnByF11(window: BrowserWindow): void {
  window.webContents.on('before-input-event', (event, input) => {
    if (input.key !== 'F11' || input.type !== 'keyDown') return;
    event.preventDefault();
    if (!input.isAutoRepeat) window.setFullScreen(!window.isFullScreen());
  });
}

/** The truth is in main, so a page that died is loaded again and draws from where things stand. */
function bringBack(window: BrowserWindow, name: WindowName, log: Log): void {
  let reloads = 0;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    reloads += 1;
    log.warn(`The ${name} window's page ended unexpectedly (${reason}).`);
    if (reloads > RELOADS_AT_MOST) window.destroy();
    else window.webContents.reload();
  });
}
