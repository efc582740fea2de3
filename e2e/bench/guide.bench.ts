import { driver } from '../harness/drive.ts';
import { pageNamed, test } from '../harness/test.ts';
import type { Order } from '../../src-main/ports.ts';
import type { Harness } from '../harness/harness.ts';
import { openGuide } from '../guide/guide-hand.ts';
import { coreShare, load } from './processor.ts';
import { say } from './say.ts';

const SECONDS = 60;
// With a tray to live in, nothing but the guide has a window.
test.use({ desktopOptions: { panel: true } });

/** Plays a setup in real time, a little way into its rest. */
async function resting(harness: Harness, setupId: string) {
  const guide = await openGuide(harness);
  const page = guide.page();
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await guide.start(setupId, 15);
  await guide.playInto('hold', 5_000);
  await guide.drive.setRate(1);
  // The page learns of the clock's pace with the next thing that happens.
  await guide.act('pause');
  await guide.act('resume');
  const pid = await guide.app.evaluate(() => process.pid);
  return { guide, pid };
}

/** In a window of the usual size, and filling screens as people have them. */
const sizes = [
  [1024, 720],
  [1920, 1080],
  [3840, 2160],
] as const;

for (const [width, height] of sizes) {
  test.describe(`at ${String(width)}x${String(height)}`, () => {
    test.use({ desktopOptions: { panel: true, width, height } });

    for (const setupId of ['legs-wall', 'child-bolster']) {
      test(`a figure breathing: ${setupId}`, async ({ harness }) => {
        const { guide, pid } = await resting(harness, setupId);
        await guide.app.evaluate(
          ({ BrowserWindow }, size) => {
            for (const window of BrowserWindow.getAllWindows()) window.setBounds(size);
          },
          { x: 0, y: 0, width, height },
        );
        await guide
          .page()
          .waitForFunction(([wanted = 0]) => window.innerWidth > wanted * 0.9, [width]);
        const share = await coreShare(pid, SECONDS);
        say(
          `${setupId} at ${String(width)}x${String(height)}, figure breathing: ${share.toFixed(1)} % of one core (${load()})`,
        );
      });
    }
  });
}

test('eyes closed', async ({ harness }) => {
  const { guide, pid } = await resting(harness, 'legs-wall');
  await guide.call('session:choose', { eyesClosed: true });
  await guide.page().locator('.dark').waitFor();
  const share = await coreShare(pid, SECONDS);
  say(`eyes closed: ${share.toFixed(1)} % of one core (${load()})`);
});

/** Milliseconds from an order until its window shows a first painted frame with this in it, the window cold. */
async function firstFrameMs(harness: Harness, order: Order, drawn: string): Promise<number> {
  const app = await harness.launch({ program: 'driven' });
  const drive = driver(app);
  await app.evaluate(({ app: electronApp }) => {
    electronApp.once('browser-window-created', (_event, window) => {
      window.once('show', () => {
        (globalThis as { shownAtMs?: number }).shownAtMs = Date.now();
      });
    });
  });
  const askedAtMs = await app.evaluate((_, asked) => {
    const nowMs = Date.now();
    void globalThis.drive.obey(asked);
    return nowMs;
  }, order);
  const page = await pageNamed(app, 'guide');
  await page.locator(drawn).waitFor();
  const paintedAtMs = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          const [paint] = performance.getEntriesByName('first-contentful-paint');
          if (paint === undefined) requestAnimationFrame(look);
          else resolve(performance.timeOrigin + paint.startTime);
        };
        look();
      }),
  );
  const shownAtMs = await app.evaluate(
    () => (globalThis as { shownAtMs?: number }).shownAtMs ?? Infinity,
  );
  await drive.setRate(1);
  return Math.max(paintedAtMs, shownAtMs) - askedAtMs;
}

for (const round of [1, 2, 3, 4, 5]) {
  test(`from Start to the first frame, cold, ${String(round)}`, async ({ harness }) => {
    const ms = await firstFrameMs(harness, { kind: 'start', setupId: 'seated-breath' }, '.caption');
    say(`from Start to the first painted frame: ${ms.toFixed(0)} ms (${load()})`);
  });

  test(`from calm to the first breath out, cold, ${String(round)}`, async ({ harness }) => {
    const ms = await firstFrameMs(harness, { kind: 'calm' }, '.calm-circle .pacer-sun');
    say(`from calm to the first breath out: ${ms.toFixed(0)} ms (${load()})`);
  });
}
