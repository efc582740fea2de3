import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '../harness/test.ts';
import { resize } from '../look/rooms.ts';
import { openGuide, type GuideHand } from './guide-hand.ts';

const run = promisify(execFile);

test.use({ inScene: true });

/** How high the small letters of the caption stand, as a share of the window's shorter side. */
const smallLetters = (guide: GuideHand): Promise<number> =>
  guide.page().evaluate(async () => {
    await document.fonts.ready;
    const caption = document.querySelector('.caption');
    const pen = document.createElement('canvas').getContext('2d');
    if (caption === null || pen === null) throw new Error('nothing to measure');
    const { fontStyle, fontWeight, fontFamily } = getComputedStyle(caption);
    const size = Number.parseFloat(getComputedStyle(caption).fontSize);
    // Drawn large: a letter is measured in whole pixels.
    pen.font = `${fontStyle} ${fontWeight} 1000px ${fontFamily}`;
    const share = pen.measureText('x').actualBoundingBoxAscent / 1000;
    return (share * size) / Math.min(window.innerWidth, window.innerHeight);
  });

test('a rest fills the screen and is read from the floor, on the way there and while resting', async ({
  harness,
}) => {
  const guide = await openGuide(harness);
  await guide.start('legs-wall', 5);
  await guide.shows({ phase: 'preparing' });
  const isFull = (): Promise<boolean> =>
    guide.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().some(
        (window) => window.webContents.getURL().endsWith('#guide') && window.isFullScreen(),
      ),
    );
  await expect.poll(isFull).toBe(true);
  expect(await smallLetters(guide)).toBeGreaterThan(0.98 / 30);
  for (const [width, height] of [
    [1024, 640],
    [640, 900],
  ] as const) {
    await resize(guide.app, guide.page(), { width, height, zoom: 1 });
    expect(await smallLetters(guide)).toBeGreaterThan(0.98 / 30);
  }
  expect(await isFull()).toBe(false);
  await guide.playInto('hold');
  expect(await smallLetters(guide)).toBeGreaterThan(0.98 / 30);
  // The system's own key: the window hears of it before its page.
  await guide.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.focus();
  });
  await expect.poll(() => guide.page().evaluate(() => document.hasFocus())).toBe(true);
  await run('xdotool', ['key', 'F11'], { env: harness.desktop.env });
  await expect.poll(isFull).toBe(true);
  // It means nothing in the rest.
  expect(await guide.session()).toMatchObject({ standing: 'playing', route: 'whole' });
});

test('somebody who wants a window gets one', async ({ harness }) => {
  const guide = await openGuide(harness);
  await guide.call('preferences:change', { group: 'look', field: 'restFills', value: 'window' });
  await guide.start('legs-wall', 5);
  await guide.shows({ phase: 'preparing' });
  const sizes = await guide.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.isFullScreen()),
  );
  expect(sizes).not.toContain(true);
});

test('text grows by the keys that do so everywhere, on every page, and stays so', async ({
  harness,
}) => {
  const guide = await openGuide(harness);
  await guide.start('legs-wall', 5);
  await guide.shows({ phase: 'preparing' });
  const scale = (): Promise<string> =>
    guide.page().evaluate(() => document.documentElement.style.getPropertyValue('--text-scale'));
  await guide.page().keyboard.press('Control+=');
  await guide.page().keyboard.press('Control+=');
  await expect.poll(scale).toBe('1.2');
  await guide.page().reload();
  await guide.page().locator('.caption').waitFor();
  expect(await scale()).toBe('1.2');
  await guide.page().keyboard.press('Control+0');
  await expect.poll(scale).toBe('1');
  expect((await guide.session()).elapsedMs).toBe(0);
});

test('what stands round a rest fades, and a press on the stop counts all the same', async ({
  harness,
}) => {
  const guide = await openGuide(harness);
  await guide.start('legs-wall', 5);
  await guide.playInto('hold');
  await guide.shows({ phase: 'running' });
  const page = guide.page();
  await page.locator('.session-quiet').waitFor();
  await page.getByRole('button', { name: 'It hurts: stop' }).click();
  await expect.poll(async () => (await guide.session()).stopReason).toBe('sharp');
});

test('the window says what it holds, and its first frame has the bundled typeface', async ({
  harness,
}) => {
  const app = await harness.launch({ program: 'driven' });
  await app.context().addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('#root > *') === null) return;
      observer.disconnect();
      const faces = [...document.fonts].filter(({ family }) => family.includes('Literata'));
      (window as unknown as { facesAtFirst: readonly string[] }).facesAtFirst = faces
        .filter(({ status }) => status === 'loaded')
        .map(({ style }) => style);
    }).observe(document, { childList: true, subtree: true });
  });
  const opened = app.waitForEvent('window', (one) => one.url().endsWith('#today'));
  await app.evaluate(() => globalThis.drive.obey({ kind: 'open' }));
  const page = await opened;
  await expect(page).toHaveTitle('Today · Drape');
  const atFirst = await page.evaluate(
    () => (window as unknown as { facesAtFirst?: readonly string[] }).facesAtFirst ?? [],
  );
  expect(new Set(atFirst)).toEqual(new Set(['normal', 'italic']));
  await page.getByRole('link', { name: 'Journal' }).click();
  await expect(page).toHaveTitle('Journal · Drape');
});
