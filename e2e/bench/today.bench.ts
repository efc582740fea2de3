import type { ElectronApplication } from '@playwright/test';
import { setTimeout as pause } from 'node:timers/promises';
import { pastDays } from '../harness/past-days.ts';
import { test } from '../harness/test.ts';
import { load } from './processor.ts';
import { say } from './say.ts';

const YEAR_DAYS = 365;
const ROUNDS = 7;
/** Only so many calls are let through in a second, and what the start had to do is long done. */
const BETWEEN_MS = 1_500;
const SETTLED_MS = 5_000;

/** Milliseconds from the order to a painted picture of the day. Closed again at the end. */
function opening(app: ElectronApplication): Promise<number> {
  return app.evaluate(
    ({ app: electronApp }) =>
      new Promise<number>((resolve) => {
        const askedAtMs = Date.now();
        electronApp.once('browser-window-created', (_event, window) => {
          window.webContents.once('dom-ready', () => {
            const painted = window.webContents.executeJavaScript(
              `new Promise((done) => {
                 const look = () => document.querySelector('.day') === null
                   ? requestAnimationFrame(look)
                   : requestAnimationFrame(() => setTimeout(() => done(Date.now())));
                 look();
               })`,
            ) as Promise<number>;
            void painted.then((paintedAtMs) => {
              window.once('closed', () => resolve(paintedAtMs - askedAtMs));
              window.close();
            });
          });
        });
        // As when it is started a second time, or its icon is clicked.
        electronApp.emit('activate');
      }),
  );
}

// With a tray to live in, nothing but Today has a window.
test.use({ desktopOptions: { panel: true } });

test('Today opens, warm, with a year of history', async ({ harness }) => {
  pastDays(harness.profile, YEAR_DAYS, Date.now());
  const app = await harness.launch();
  await pause(SETTLED_MS);
  const cold = await opening(app);
  const warm: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await pause(BETWEEN_MS);
    warm.push(await opening(app));
  }
  warm.sort((one, other) => one - other);
  const median = warm[Math.floor(ROUNDS / 2)] ?? 0;
  say(
    `Today with a year of history: cold ${String(cold)} ms, warm ${String(median)} ms ` +
      `(${String(warm[0])} to ${String(warm.at(-1))}, ${String(ROUNDS)} rounds; ${load()})`,
  );
});
