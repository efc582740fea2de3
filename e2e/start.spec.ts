import fs from 'node:fs';
import path from 'node:path';
import { hearsOrders } from '../src-main/cli/line-address.ts';
import { driver } from './harness/drive.ts';
import { shareHarness } from './harness/share.ts';
import { expect, pageNamed, test } from './harness/test.ts';
import { closing } from './harness/closing.ts';

test.describe('where none runs and none ever has', () => {
  const standing = shareHarness({ isNewcomer: true }, (harness) => Promise.resolve(harness));

  test('an unknown argument is refused with the list of known ones', async () => {
    const harness = standing();
    const { exitCode, stderr } = await harness.runToEnd({ args: ['--strat'] });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('drape: unknown argument "--strat".');
    expect(stderr).toContain('--status [--json]');
  });

  test('help and version answer without starting anything', async () => {
    const harness = standing();
    const help = await harness.runToEnd({ args: ['--help'] });
    expect(help.exitCode).toBe(0);
    expect(help.stdout).toContain('drape --calm');
    const version = await harness.runToEnd({ args: ['--version'] });
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(fs.existsSync(harness.profile)).toBe(false);
  });

  test('the self-test looks at itself, reports and ends', async () => {
    const harness = standing();
    const { exitCode, stdout } = await harness.runToEnd({ args: ['--self-test'] });
    expect(JSON.parse(stdout)).toMatchObject({
      passed: true,
      checks: { pageLoads: true, bridgeIsThere: true, pageHasNoNode: true },
    });
    expect(exitCode).toBe(0);
  });

  test('asking a Drape that does not run says so', async () => {
    const harness = standing();
    const status = await harness.runToEnd({ args: ['--status'] });
    expect(status).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('not running') });
  });
});

test.describe('where one runs', () => {
  const standing = shareHarness({}, async (harness) => {
    const app = await harness.launch();
    await expect.poll(() => hearsOrders(harness.profile)).toBe(true);
    return { harness, app };
  });

  test('at rest it holds no page', async () => {
    const { app } = standing();
    const kinds = await app.evaluate(({ app: electronApp }) =>
      electronApp.getAppMetrics().map(({ type }) => type),
    );
    expect(kinds).not.toContain('Tab');
  });

  test('a second start talks to the first and ends', async () => {
    const { harness, app } = standing();
    const status = await harness.runToEnd({ args: ['--status', '--json'] });
    expect(status.exitCode).toBe(0);
    expect(JSON.parse(status.stdout)).toMatchObject({ load: expect.any(Number) });
    const paused = await harness.runToEnd({ args: ['--pause', '60'] });
    expect(paused.exitCode).toBe(0);
    const view: unknown = JSON.parse(
      (await harness.runToEnd({ args: ['--status', '--json'] })).stdout,
    );
    expect(view).toMatchObject({ pausedUntilWallMs: expect.any(Number) });
    expect(app.windows()).toHaveLength(0);
    const opened = await harness.runToEnd();
    expect(opened.exitCode).toBe(0);
    await expect
      .poll(() => app.windows().map((page) => page.url()))
      .toEqual(['app://bundle/index.html#today']);
  });

  test('quit ends it and leaves nothing running', async () => {
    const { harness, app } = standing();
    const ended = new Promise((resolve) => app.process().once('exit', resolve));
    expect((await harness.runToEnd({ args: ['--quit'] })).exitCode).toBe(0);
    await ended;
  });
});

test('a start while another one is leaving waits for it, and runs', async ({ harness }) => {
  const first = await harness.launch({ program: 'driven' });
  const { pid } = first.process();
  await closing(first.evaluate(({ app }) => app.quit()));
  const second = await harness.launch({ program: 'driven' });
  expect(second.process().pid).not.toBe(pid);
  expect((await driver(second).view()).load).toBeLessThan(0.1);
});

test('a home that cannot be written: it runs, says so and forgets', async ({ harness }) => {
  const home = path.join(harness.desktop.home, 'locked');
  fs.mkdirSync(home, { mode: 0o555 });
  const app = await harness.launch({
    env: { HOME: home, XDG_CONFIG_HOME: path.join(home, '.config') },
  });
  const where = await app.evaluate(({ app: electronApp }) => electronApp.getPath('userData'));
  expect(where.startsWith(home)).toBe(false);
  expect(fs.readdirSync(home)).toEqual([]);
});

test('no session bus: it runs', async ({ harness }) => {
  const app = await harness.launch({
    env: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus' },
  });
  await expect.poll(() => hearsOrders(harness.profile)).toBe(true);
  expect(await app.evaluate(({ app: electronApp }) => electronApp.isReady())).toBe(true);
  const status = await harness.runToEnd({
    args: ['--status'],
    env: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus' },
  });
  expect(status.exitCode).toBe(0);
});

test.describe('without a tray host', () => {
  test.use({ inScene: true });

  test('Today opens once and says why', async ({ harness }) => {
    const app = await harness.launch({ program: 'driven', env: { DRIVEN_TRAY: 'real' } });
    // The bus answers when it answers: time passes until it has been believed.
    await expect
      .poll(async () => {
        await app.evaluate(() => globalThis.drive.advance(20_000));
        return app.windows().length;
      })
      .toBe(1);
    const page = await pageNamed(app, 'today');
    await expect(page.getByText('shows no tray icons')).toBeVisible();
  });
});

test.describe('preferences on the disk', () => {
  test.use({ inScene: true });

  test('a broken file is kept, and Drape starts and says so', async ({ harness }) => {
    harness.writeProfile('preferences.json', '{"version":1,"sched');
    const app = await harness.launch({ program: 'driven' });
    await driver(app).obey({ kind: 'open' });
    const page = await pageNamed(app, 'today');
    await expect(page.getByText('could not be read')).toBeVisible();
    const kept = fs.readdirSync(harness.profile).filter((name) => name.includes('.bad-'));
    expect(kept).toHaveLength(1);
    expect(fs.readFileSync(path.join(harness.profile, kept[0] ?? ''), 'utf8')).toBe(
      '{"version":1,"sched',
    );
  });

  test('a file from a newer Drape is left as it is', async ({ harness }) => {
    const newer = '{"version":99,"moon":true}';
    harness.writeProfile('preferences.json', newer);
    await harness.launch({ program: 'driven' });
    expect(fs.readFileSync(path.join(harness.profile, 'preferences.json'), 'utf8')).toBe(newer);
  });
});

test.describe('with pages open', () => {
  test.use({ inScene: true });

  test('the pages but the guide share one window, which turns to what is asked for', async ({
    harness,
  }) => {
    const app = await harness.launch({ program: 'driven' });
    const drive = driver(app);
    await drive.obey({ kind: 'open' });
    const home = await pageNamed(app, 'today');
    await home.getByRole('link', { name: 'What Drape can see' }).click();
    await expect(home.getByRole('heading', { level: 1, name: 'What Drape can see' })).toBeVisible();
    // Nothing was loaded anew: what the page holds is still there.
    await home.evaluate(() => ((globalThis as { isSame?: boolean }).isSame = true));
    await drive.obey({ kind: 'open' });
    await expect(home.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
    expect(await home.evaluate(() => (globalThis as { isSame?: boolean }).isSame)).toBe(true);
    expect(app.windows()).toHaveLength(1);
    await expect(home.getByRole('link', { name: 'Today' })).toHaveAttribute('aria-current', 'page');
  });

  test('a window that closes before its page has come up takes nothing along', async ({
    harness,
  }) => {
    const app = await harness.launch({ program: 'driven' });
    const closed = app.evaluate(
      ({ app: electron }) =>
        new Promise<void>((resolve) => {
          electron.once('browser-window-created', (_event, window) => {
            // Its page is told that it has loaded a moment after the window is gone.
            window.webContents.once('did-frame-finish-load', () => window.destroy());
            window.webContents.once('destroyed', () => resolve());
          });
        }),
    );
    await driver(app).obey({ kind: 'open' });
    await closed;
    await driver(app).obey({ kind: 'open' });
    await pageNamed(app, 'today');
  });
});
