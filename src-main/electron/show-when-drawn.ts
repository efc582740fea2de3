import type { BrowserWindow } from 'electron';

/** From the moment a page is loaded until it has surely been drawn. */
const DRAWN_AFTER_LOAD_MS = 150;
/** Nobody waits longer for a window, drawn or not. It has the colour of the page meanwhile. */
const SHOWN_WITHIN_MS = 1_500;

type Shown = Pick<BrowserWindow, 'once' | 'isDestroyed'> & {
  readonly webContents: Pick<BrowserWindow['webContents'], 'once'>;
};

/**
 * Shows a new window once, as soon as its page is drawn. On Wayland `ready-to-show` may never come
 * (electron#48859): a page that has loaded, and in the end time itself, are taken for it.
 */
export function showWhenDrawn(window: Shown, show: () => void): void {
  let isShown = false;
  const showOnce = (): void => {
    if (isShown || window.isDestroyed()) return;
    isShown = true;
    clearTimeout(late);
    show();
  };
  const late = setTimeout(showOnce, SHOWN_WITHIN_MS);
  window.once('closed', () => clearTimeout(late));
  window.once('ready-to-show', showOnce);
  window.webContents.once('did-finish-load', () => {
    setTimeout(showOnce, DRAWN_AFTER_LOAD_MS);
  });
}
