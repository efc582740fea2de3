import { driver } from './harness/drive.ts';
import { readHistory } from './harness/past.ts';
import { expect, pageNamed, test } from './harness/test.ts';
import { closing } from './harness/closing.ts';

const MINUTE_MS = 60_000;

test.describe('on a desktop that others had before', () => {
  test.use({ inScene: true });

  test('a day leaves its screen time, its nudge, its rest and what was said after it', async ({
    harness,
  }) => {
    const app = await harness.launch({ program: 'driven' });
    const drive = driver(app);
    await drive.advance(95 * MINUTE_MS);
    await drive.setHands('still');
    await drive.advance(20_000);
    const nudge = (await drive.view()).nudge;
    await harness.desktop.untilDrawn();
    await harness.desktop.answerNotification('start');
    const guide = await pageNamed(app, 'guide');
    for (let minute = 0; minute < 30; minute += 1) {
      await drive.advance(MINUTE_MS);
      if ((await drive.state()).session?.standing === 'reflecting') break;
    }
    await guide.getByRole('radio', { name: 'softer' }).check();
    await guide.getByRole('button', { name: 'Say more' }).click();
    await guide
      .getByRole('group', { name: 'Tension in the body' })
      .getByRole('radio', { name: '3', exact: true })
      .check();
    await closing(guide.getByRole('button', { name: 'Done' }).click());
    await expect.poll(async () => (await drive.state()).session?.standing ?? 'over').toBe('over');
    await harness.quit(app);

    readHistory(harness.profile, (history) => {
      const everything = { limit: 100 };
      expect(history.opening().notices).toEqual([]);
      expect(history.list('nudge', everything)).toMatchObject([
        { id: nudge?.id, occasion: 'long-screen', fate: 'started' },
      ]);
      const [session, ...others] = history.list('session', everything);
      expect(others).toEqual([]);
      expect(session).toMatchObject({
        nudgeId: nudge?.id,
        setupId: nudge?.prescription.setupId,
        end: 'finished',
        felt: 'softer',
      });
      expect(session?.restedMs).toBeGreaterThan(MINUTE_MS);
      expect(session?.stepsDone.length).toBeGreaterThan(3);
      expect(history.list('check-in', everything)).toMatchObject([
        { moment: 'after', sessionId: session?.id, tension: 3, breath: null },
      ]);
      const screen = history.list('screen', everything);
      const minutes = screen.reduce((sum, run) => sum + run.minutes, 0);
      expect(minutes).toBeGreaterThanOrEqual(94);
      expect(minutes).toBeLessThanOrEqual(97);
    });
  });
});

test('a power cut in a rest leaves the nudge and the open rest; the next start tells its end', async ({
  harness,
}) => {
  const first = await harness.launch({ program: 'driven' });
  const drive = driver(first);
  await drive.advance(12 * MINUTE_MS);
  await drive.obey({ kind: 'start', setupId: 'seated-breath' });
  await drive.advance(4 * MINUTE_MS);
  const sessionId = (await drive.state()).session?.sessionId;
  // The page is up once the thread has long kept what came before.
  await (await pageNamed(first, 'guide')).locator('main').waitFor();
  const ended = new Promise((resolve) => first.process().once('exit', resolve));
  await harness.killApp(first);
  await ended;
  readHistory(harness.profile, (history) => {
    expect(history.opening().notices).toEqual([]);
    expect(history.list('session', { limit: 9 })).toMatchObject([{ id: sessionId, end: 'open' }]);
  });

  const second = await harness.launch({
    program: 'driven',
    env: { DRIVEN_START: '2026-03-04T14:00:00Z' },
  });
  await expect.poll(async () => (await driver(second).view()).restsToday).toBeDefined();
  await harness.quit(second);
  readHistory(harness.profile, (history) => {
    const [session] = history.list('session', { limit: 9 });
    expect(session?.end).toBe('other');
    expect(session?.restedMs).toBeGreaterThan(0);
  });
});
