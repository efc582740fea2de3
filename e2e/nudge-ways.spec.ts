import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Desktop } from '../scripts/desktop/desktop.mjs';
import { until } from '../scripts/desktop/desktop.mjs';
import { driver, workUntilNudge } from './harness/drive.ts';
import { expect, pageNamed, test } from './harness/test.ts';

const run = promisify(execFile);

/** Opens a window that somebody types into. */
async function openDesk(desktop: Desktop): Promise<{ name: string; close(): Promise<void> }> {
  const window = desktop.processes.start('xterm', ['-class', 'Desk', '-e', 'sleep', '600']);
  let found = '';
  await until(async () => {
    found = await active(desktop);
    const [front, focus] = found.split(' ');
    // The window manager brings a window to the front first, and hands it the keys a moment later.
    return found !== '' && front === focus;
  }, 'a window in front');
  return { name: found, close: () => desktop.processes.stop(window) };
}
/** Which window is in front, and which has the keys. */
async function active({ env }: Desktop): Promise<string> {
  const asked = run('xdotool', ['getwindowfocus'], { env });
  const name = run('xdotool', ['getactivewindow'], { env });
  const [focus, front] = await Promise.all([asked, name]).catch(() => [null, null]);
  return front === null ? '' : `${front.stdout.trim()} ${focus?.stdout.trim() ?? ''}`;
}

test.describe('without a notification daemon', () => {
  test.use({ inScene: true, desktopOptions: { notifications: false } });

  test('the nudge comes in a small window that takes no focus; Later works', async ({
    harness,
  }) => {
    const desk = await openDesk(harness.desktop);
    const app = await harness.launch({ program: 'driven' });
    const drive = driver(app);
    await workUntilNudge(drive);
    const page = await pageNamed(app, 'nudge');
    await expect(page.getByRole('heading', { name: 'A short rest?' })).toBeVisible();
    await expect
      .poll(() =>
        app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()),
      )
      .toBe(true);
    expect(await active(harness.desktop)).toBe(desk.name);
    await page.getByRole('button', { name: 'Later' }).click();
    await expect.poll(async () => (await drive.view()).nudge).toBeNull();
    await expect.poll(() => app.windows().some((one) => one.url().endsWith('#nudge'))).toBe(false);
    expect(await active(harness.desktop)).toBe(desk.name);
    await desk.close();
  });

  test('a click on the words begins a rest', async ({ harness }) => {
    const app = await harness.launch({ program: 'driven' });
    const drive = driver(app);
    await workUntilNudge(drive);
    const page = await pageNamed(app, 'nudge');
    await page.getByRole('button', { name: /A short rest/ }).click();
    await expect.poll(async () => (await drive.state()).session?.standing).toBe('playing');
  });

  test.describe('beside a panel of its own', () => {
    test.use({ inScene: false });

    test('the small window gives way to a panel that comes', async ({ harness }) => {
      const app = await harness.launch({ program: 'driven' });
      await workUntilNudge(driver(app));
      await pageNamed(app, 'nudge');
      const top = () =>
        app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds().y);
      await expect.poll(top).toBe(24);
      await harness.desktop.startPanel();
      // Thirty-two high, and a line of shadow with some themes.
      await expect.poll(top).toBeGreaterThanOrEqual(24 + 32);
    });
  });
});

test('a daemon that dies with a nudge up loses nothing: the next one finds another way', async ({
  harness,
}) => {
  const app = await harness.launch({ program: 'driven' });
  const drive = driver(app);
  await workUntilNudge(drive);
  await harness.desktop.untilDrawn();
  // The card is on the screen before the app has heard so: a turn of its own later it has.
  await drive.view();
  const [daemon] = harness.desktop.processes.running('dunst');
  if (daemon === undefined) throw new Error('no daemon');
  await harness.desktop.processes.stop(daemon);
  await expect.poll(async () => (await drive.view()).nudge).toBeNull();
  const load = (await drive.view()).load;
  expect(load).toBeGreaterThanOrEqual(1);
  await drive.setHands('typing');
  await drive.advance(90 * 60_000);
  await drive.setHands('still');
  await drive.advance(20_000);
  const page = await pageNamed(app, 'nudge');
  await expect(page.getByRole('button', { name: 'Not today' })).toBeVisible();
});

test.describe('on a desktop that others had before', () => {
  test.use({ inScene: true });

  test('a notification takes no focus', async ({ harness }) => {
    const desk = await openDesk(harness.desktop);
    const app = await harness.launch({ program: 'driven' });
    await workUntilNudge(driver(app));
    await harness.desktop.untilDrawn();
    expect(await active(harness.desktop)).toBe(desk.name);
    await desk.close();
  });

  test('an app that ends with a nudge on its way leaves no window behind', async ({ harness }) => {
    const app = await harness.launch({ program: 'driven' });
    const drive = driver(app);
    await drive.workUntilFull();
    await drive.setHands('still');
    await app.evaluate(async () => {
      await globalThis.drive.advance(20_000);
      await globalThis.scenes.end();
    });
    // A way that comes too late would come now.
    await app.evaluate(() => new Promise((resolve) => setImmediate(resolve)));
    expect(app.windows()).toEqual([]);
  });
});
