import { BrowserWindow, screen } from 'electron';
import type { Notifier, NudgeCard, NudgePage, ShowOutcome } from '../ports.ts';
import type { NudgeAction } from '../tray-port.ts';
import { APP_ORIGIN } from './app-scheme.ts';
import { currentDisplay } from './current-display.ts';
import type { Dress } from './dress.ts';
import { safePage } from './safe-page.ts';
import { showWhenDrawn } from './show-when-drawn.ts';

const WIDTH = 400;
const HEIGHT = 196;
const FROM_EDGE = 24;
/** A page that does not come up in this time is no way to show anything. */
const DRAWN_WITHIN_MS = 10_000;

/**
 * A small window of our own, where no service shows notifications. It never takes the focus, lies in the
 * calm corner of the screen that the pointer is on, and moves there again when the screens change.
 */
export function createNudgeWindow(preloadFolder: string, dress: Dress): Notifier & NudgePage {
  const listeners = new Set<Parameters<Notifier['onAnswer']>[0]>();
  let standing: { readonly card: NudgeCard; readonly window: BrowserWindow } | null = null;

  const place = (): void => {
    if (standing === null) return;
    const { workArea } = currentDisplay();
    standing.window.setBounds({
      x: workArea.x + workArea.width - WIDTH - FROM_EDGE,
      y: workArea.y + FROM_EDGE,
      width: WIDTH,
      height: HEIGHT,
    });
  };
  const displayEvents: NodeJS.EventEmitter = screen;
  const changes = ['display-added', 'display-removed', 'display-metrics-changed'] as const;

  const close = (): void => {
    if (standing === null) return;
    const { window } = standing;
    standing = null;
    for (const change of changes) displayEvents.removeListener(change, place);
    window.destroy();
  };
  const answer = (kind: NudgeAction | 'dismissed'): void => {
    if (standing === null) return;
    const { nudgeId } = standing.card;
    close();
    for (const listener of [...listeners]) listener(nudgeId, kind);
  };

  const open = (card: NudgeCard): BrowserWindow => {
    const window = new BrowserWindow({
      width: WIDTH,
      height: HEIGHT,
      show: false,
      frame: false,
      resizable: false,
      focusable: false,
      skipTaskbar: true,
      alwaysOnTop: true,
      title: 'Drape',
      backgroundColor: dress.paper(),
      webPreferences: safePage(preloadFolder),
    });
    window.setMenu(null);
    standing = { card, window };
    for (const change of changes) displayEvents.on(change, place);
    // Whoever closes it some other way has seen it and wants none.
    window.on('closed', () => {
      if (standing?.window === window) answer('dismissed');
    });
    window.webContents.on('render-process-gone', close);
    return window;
  };

  return {
    show: (card): Promise<ShowOutcome> => {
      close();
      const window = open(card);
      return new Promise((resolve) => {
        const late = setTimeout(() => {
          if (standing?.window === window) close();
          resolve({ shown: false, why: 'our own window did not come up' });
        }, DRAWN_WITHIN_MS);
        const seen = new Promise<void>((isSeen) => {
          showWhenDrawn(window, () => {
            place();
            window.showInactive();
            isSeen();
          });
        });
        // Fails when the window is gone before it came up, which the time limit tells as well.
        Promise.all([window.loadURL(`${APP_ORIGIN}/index.html#nudge`), seen]).then(
          () => {
            clearTimeout(late);
            resolve({ shown: true, way: 'own-window', answers: true });
          },
          () => undefined,
        );
      });
    },
    withdraw: (nudgeId) => {
      if (standing?.card.nudgeId === nudgeId) close();
    },
    onAnswer: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    card: () => standing?.card ?? null,
    answer,
    dispose: () => {
      close();
      listeners.clear();
      return Promise.resolve();
    },
  };
}
