import fs from 'node:fs';
import { driver, workUntilNudge } from './harness/drive.ts';
import { expect, pageNamed, test } from './harness/test.ts';

const MINUTE_MS = 60_000;

test('a full load brings one nudge with its reason; Start begins a rest', async ({ harness }) => {
  const app = await harness.launch({ program: 'driven' });
  const drive = driver(app);
  await workUntilNudge(drive);
  await expect.poll(() => harness.desktop.notifications.length).toBe(1);
  const [card] = harness.desktop.notifications;
  expect(card?.app).toBe('Drape');
  expect(card?.title).toBe('A short rest?');
  expect(card?.body).toMatch(/1 h \d\d/);
  expect(card?.actions).toEqual([
    'default',
    'Start',
    'start',
    'Start',
    'later',
    'Later',
    'not-today',
    'Not today',
  ]);
  await harness.desktop.untilDrawn();
  const before = await harness.desktop.pixels();
  await harness.desktop.pointer('mousemove', '1060', '100', 'click', '1');
  const guide = await pageNamed(app, 'guide');
  await expect(guide.locator('main')).toBeVisible();
  expect((await drive.state()).session?.standing).toBe('playing');
  // The card was on the screen and is gone: seen in the picture, not only on the bus.
  await expect.poll(() => harness.desktop.pixels()).not.toBe(before);

  for (let minute = 0; minute < 30; minute += 1) {
    await drive.advance(MINUTE_MS);
    if ((await drive.state()).session?.standing !== 'playing') break;
  }
  expect((await drive.state()).session?.standing).toBe('reflecting');
  const after = await drive.view();
  expect(after.restsToday).toBe(1);
  expect(after.load).toBeLessThan(0.05);
});

test('a restart keeps the load and everything a person said', async ({ harness }) => {
  const first = await harness.launch({ program: 'driven' });
  const drive = driver(first);
  await drive.setHands('typing');
  await drive.advance(45 * MINUTE_MS);
  await drive.obey({ kind: 'pause', until: 120 });
  const before = await drive.view();
  expect(before.load).toBeGreaterThan(0.4);
  // Not asked to leave, but killed: what was saved is all there is.
  const ended = new Promise((resolve) => first.process().once('exit', resolve));
  await harness.killApp(first);
  await ended;

  const second = await harness.launch({
    program: 'driven',
    env: { DRIVEN_START: '2026-03-04T09:46:00Z' },
  });
  const after = await driver(second).view();
  expect(after.load).toBeCloseTo(before.load, 1);
  expect(after.pausedUntilWallMs).not.toBeNull();
});

test('a rest that a crash cut short stands still and can be resumed', async ({ harness }) => {
  const first = await harness.launch({ program: 'driven' });
  const drive = driver(first);
  await drive.obey({ kind: 'start', setupId: 'seated-breath' });
  await drive.advance(90_000);
  const played = (await drive.state()).session;
  expect(played).toMatchObject({ standing: 'playing', pausedBy: null, stopReason: null });
  const elapsedMs = played?.elapsedMs ?? 0;
  expect(elapsedMs).toBeGreaterThan(60_000);
  const ended = new Promise((resolve) => first.process().once('exit', resolve));
  await harness.killApp(first);
  await ended;

  const second = await harness.launch({
    program: 'driven',
    env: { DRIVEN_START: '2026-03-04T09:03:00Z' },
  });
  await pageNamed(second, 'guide');
  const { session } = await driver(second).state();
  expect(session).toMatchObject({ standing: 'paused', pausedBy: 'restart' });
  expect(session?.elapsedMs).toBeGreaterThan(elapsedMs - 10_000);
});

test.describe('on a desktop that others had before', () => {
  test.use({ inScene: true });

  test('idle time is the X server’s own: input ends it, stillness counts', async ({ harness }) => {
    const app = await harness.launch({ program: 'driven', env: { DRIVEN_HANDS: 'real' } });
    const drive = driver(app);
    const idleSeconds = () => app.evaluate(({ powerMonitor }) => powerMonitor.getSystemIdleTime());
    await expect.poll(idleSeconds, { timeout: 10_000 }).toBeGreaterThanOrEqual(3);
    await harness.desktop.pointer('mousemove', '200', '200');
    expect(await idleSeconds()).toBe(0);
    await harness.desktop.pointer('key', 'shift');
    expect(await idleSeconds()).toBe(0);
    // Four seconds of stillness at thirty-fold speed are two minutes: the clock of the load stands still, and for long enough
    // that a busy machine does not miss it.
    await drive.setRate(30);
    await expect
      .poll(async () => (await drive.view()).presence, { timeout: 15_000 })
      .toBe('paused');
    // At this speed a second of the server's is half a minute: whoever is back moves on until that is seen.
    let x = 200;
    await expect
      .poll(
        async () => {
          await harness.desktop.pointer('mousemove', String((x += 5)), '200');
          return (await drive.view()).presence;
        },
        { timeout: 15_000, intervals: [200] },
      )
      .toBe('active');
  });

  test('Later brings it back, Not today does not', async ({ harness }) => {
    const app = await harness.launch({ program: 'driven' });
    const drive = driver(app);
    await workUntilNudge(drive);
    const first = (await drive.view()).nudge;
    expect(first).not.toBeNull();
    await harness.desktop.untilDrawn();
    await harness.desktop.answerNotification('later');
    await expect.poll(async () => (await drive.view()).nudge).toBeNull();
    await drive.setHands('typing');
    await drive.advance(21 * MINUTE_MS);
    await drive.setHands('still');
    await drive.advance(MINUTE_MS);
    const second = (await drive.view()).nudge;
    expect(second?.occasion).toBe('long-screen');
    await harness.desktop.untilDrawn();
    await harness.desktop.answerNotification('not-today');
    await expect.poll(async () => (await drive.view()).nudge).toBeNull();
    await drive.setHands('typing');
    await drive.advance(100 * MINUTE_MS);
    await drive.setHands('still');
    await drive.advance(20_000);
    expect((await drive.view()).nudge?.occasion).not.toBe('long-screen');
  });

  test('closing the window ends the rest for what it was, and hangs nothing', async ({
    harness,
  }) => {
    const app = await harness.launch({ program: 'driven' });
    const drive = driver(app);
    await drive.obey({ kind: 'start', setupId: 'seated-breath' });
    const guide = await pageNamed(app, 'guide');
    await drive.advance(120_000);
    await guide.close();
    await expect.poll(async () => (await drive.state()).session?.standing ?? 'over').toBe('over');
    expect(fs.existsSync(harness.profile)).toBe(true);
  });
});
