import type { Desktop } from '../scripts/desktop/desktop.mjs';
import { driver } from './harness/drive.ts';
import { shareHarness } from './harness/share.ts';
import { expect, pageNamed, test } from './harness/test.ts';

/** The tray as people have it: drawn by a real panel, opened with the pointer. */
const withPanel = { panel: true };
test.use({ desktopOptions: withPanel });

const MINUTE_MS = 60_000;
/** Where the panel draws its only icon, by its settings. */
const ICON = { x: 1248, y: 0, width: 32, height: 32 } as const;
const ON_THE_ICON = ['mousemove', '1264', '16'] as const;
const AWAY = ['mousemove', '300', '500'] as const;
/** Where its menu comes down, below what the panel's own would cover. */
const MENU = { x: 1100, y: 200, width: 100, height: 60 } as const;
/** The second thing one may do there. */
const ON_CALM = ['mousemove', '1100', '100'] as const;

/** Presses until the menu is there: a panel that has just begun takes no press, or shows its own menu for ours. */
async function openMenu(desktop: Desktop): Promise<void> {
  const closed = await desktop.pixels(MENU);
  await expect(async () => {
    await desktop.pointer('key', 'Escape', ...ON_THE_ICON, 'click', '3');
    await expect.poll(() => desktop.pixels(MENU), { timeout: 2_000 }).not.toBe(closed);
  }).toPass();
}

test.describe('beside a panel that stays', () => {
  const standing = shareHarness(withPanel, async (harness) => {
    const { desktop } = harness;
    await desktop.pointer(...AWAY);
    const bare = await desktop.pixels(ICON);
    const app = await harness.launch({ program: 'driven' });
    const drive = driver(app);
    await drive.setRate(0);
    await expect.poll(() => desktop.pixels(ICON)).not.toBe(bare);
    return { desktop, app, drive };
  });

  test('the icon fills with the load, and empties with rest', async () => {
    const { desktop, drive } = standing();
    const rested = await desktop.pixels(ICON);

    await drive.setHands('typing');
    await drive.advance(40 * MINUTE_MS);
    await expect.poll(() => desktop.pixels(ICON)).not.toBe(rested);
    const half = await desktop.pixels(ICON);
    await drive.advance(30 * MINUTE_MS);
    await expect.poll(() => desktop.pixels(ICON)).not.toBe(half);
    expect(await desktop.pixels(ICON)).not.toBe(rested);

    await drive.setHands('still');
    await drive.advance(20 * MINUTE_MS);
    await expect.poll(() => desktop.pixels(ICON)).toBe(rested);
    await drive.obey({ kind: 'pause', until: 60 });
    await expect.poll(() => desktop.pixels(ICON)).not.toBe(rested);
    await drive.obey({ kind: 'pause', until: 'off' });
    await expect.poll(() => desktop.pixels(ICON)).toBe(rested);
  });

  test('a click on it opens Today', async () => {
    const { desktop, app } = standing();
    await expect(async () => {
      await desktop.pointer(...ON_THE_ICON, 'click', '1');
      await expect.poll(() => app.windows().length, { timeout: 2_000 }).toBe(1);
    }).toPass();
    const today = await pageNamed(app, 'today');
    await today.close();
  });

  test('its menu opens with the pointer and does what it says', async () => {
    const { desktop, app, drive } = standing();
    const notes = async () => (await drive.view()).notes;

    await openMenu(desktop);
    await desktop.pointer('key', 'Down', 'Down', 'Down', 'Down', 'Right', 'Down', 'Return');
    await expect.poll(notes).toEqual(['poor-sleep']);
    await openMenu(desktop);
    await desktop.pointer('key', 'Down', 'Down', 'Down', 'Down', 'Right', 'Down', 'Return');
    await expect.poll(notes).toEqual([]);

    await openMenu(desktop);
    await desktop.pointer(...ON_CALM, 'click', '1');
    await expect.poll(async () => (await drive.state()).session?.standing).toBe('playing');
    await pageNamed(app, 'guide');
  });
});

test('a panel that dies is missed aloud, and one that comes has the icon again', async ({
  harness,
}) => {
  const { desktop } = harness;
  await desktop.pointer(...AWAY);
  const app = await harness.launch({ program: 'driven' });
  const drive = driver(app);
  await drive.setHands('typing');
  await drive.advance(60 * MINUTE_MS);
  const { load } = await drive.view();
  await expect.poll(() => desktop.hasOwner('org.kde.StatusNotifierWatcher')).toBe(true);

  const [panel] = desktop.processes.running('xfce4-panel');
  if (panel?.pid === undefined) throw new Error('no panel');
  process.kill(-panel.pid, 'SIGKILL');
  await expect.poll(() => desktop.hasOwner('org.kde.StatusNotifierWatcher')).toBe(false);
  await expect
    .poll(async () => {
      await drive.advance(20_000);
      return app.windows().length;
    })
    .toBe(1);
  const today = await pageNamed(app, 'today');
  await expect(today.getByText('shows no tray icons')).toBeVisible();
  await today.close();
  expect((await drive.view()).load).toBeGreaterThanOrEqual(load);

  const bare = await desktop.pixels(ICON);
  await desktop.startPanel();
  await expect.poll(() => desktop.pixels(ICON)).not.toBe(bare);
  await expect(async () => {
    await desktop.pointer(...ON_THE_ICON, 'click', '1');
    await expect.poll(() => app.windows().length, { timeout: 2_000 }).toBe(1);
  }).toPass();
  const again = await pageNamed(app, 'today');
  await expect(again.getByRole('heading', { name: 'Today' })).toBeVisible();
  await expect(again.getByText('shows no tray icons')).toBeHidden();
});

test('a session bus that ends costs nothing, though it may take the app along: the next start has everything', async ({
  harness,
}) => {
  const { desktop } = harness;
  const first = await harness.launch({ program: 'driven' });
  const drive = driver(first);
  await drive.setRate(0);
  await drive.setHands('typing');
  await drive.advance(60 * MINUTE_MS);
  await drive.obey({ kind: 'note', note: 'deadline' });
  const before = await drive.view();
  // Chromium ends itself when it loses its bus, and asks nobody. Now and then the app is quicker: the host of its
  // icon is gone too, the icon is taken down, and with it Chromium's last hold on the bus. Then it lives on, until
  // the power is cut. Either way what is on the disk is all there is.
  const program = first.process();
  const ended = new Promise((resolve) => program.once('exit', resolve));
  const missed = new Promise<void>((resolve) => {
    program.stderr?.on('data', (said: Buffer) => {
      if (said.toString().includes('The session bus went away')) resolve();
    });
  });
  await desktop.killSessionBus();
  await Promise.race([ended, missed]);
  program.kill('SIGKILL');
  await ended;

  const later = { DRIVEN_START: '2026-03-04T10:01:00Z' };
  const again = await harness.launch({ program: 'driven', env: later });
  const second = driver(again);
  const after = await second.view();
  expect(after.load).toBeCloseTo(before.load, 1);
  expect(after.notes).toEqual(['deadline']);
  await second.obey({ kind: 'open' });
  const today = await pageNamed(again, 'today');
  await expect(today.getByText('Drape ended without being asked to')).toBeVisible();
});
