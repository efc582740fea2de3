import { BrowserWindow } from 'electron';
import { setTimeout as pause } from 'node:timers/promises';
import type { Printer } from '../ports.ts';
import { APP_ORIGIN } from './app-scheme.ts';
import { safePage } from './safe-page.ts';

/** Longest a page may take to draw itself. */
const DRAWN_WITHIN_MS = 20_000;
/** In inches, as Chromium counts paper. */
const MARGIN = 0.6;

/** Draws a page of ours where nobody sees it, and lets Chromium put it on paper. */
export function createPrinter(preloadFolder: string): Printer {
  let drawn: (() => void) | null = null;
  return {
    drawn: () => drawn?.(),
    summary: async (paper) => {
      const window = new BrowserWindow({
        show: false,
        width: 800,
        height: 1_100,
        webPreferences: { ...safePage(preloadFolder), backgroundThrottling: false },
      });
      try {
        const isDrawn = new Promise<boolean>((resolve) => (drawn = () => resolve(true)));
        await window.loadURL(`${APP_ORIGIN}/index.html#summary`);
        if (!(await Promise.race([isDrawn, pause(DRAWN_WITHIN_MS, false)]))) {
          throw new Error('the summary did not draw itself');
        }
        return await window.webContents.printToPDF({
          pageSize: paper,
          printBackground: true,
          margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
        });
      } finally {
        drawn = null;
        window.destroy();
      }
    },
  };
}
