import fs from 'node:fs';
import path from 'node:path';
import { weekdays } from '../../src-core/preferences/schedule-preferences.ts';
import { initialState } from '../../src-core/schedule/state.ts';
import { steadyMs, wallMs } from '../../src-core/time/moment.ts';
import { expect, pageNamed, test } from '../harness/test.ts';

/**
 * The same way once more on the packaged app, on the real clock: it must hold what it needs, and nothing in
 * it may lean on the checkout.
 */
// As after installing: nothing is known of this machine.

test('the packaged app looks at itself and finds all in order', async ({ harness }) => {
  const { exitCode, stdout } = await harness.runToEnd({
    program: 'packaged',
    args: ['--self-test'],
  });
  expect(JSON.parse(stdout)).toMatchObject({ packaged: true, passed: true });
  expect(exitCode).toBe(0);
});

test('idle is real, a nudge is shown, Start plays and a restart keeps the day', async ({
  harness,
}) => {
  test.setTimeout(120_000);
  // At whatever hour this runs: an evening has nudges of its own, and a night has none.
  const noBedtime = Object.fromEntries(weekdays.map((day) => [day, { on: false, at: '22:30' }]));
  const noWindow = Object.fromEntries(
    weekdays.map((day) => [day, { on: false, start: '17:00', end: '19:30' }]),
  );
  // A day that was saved a moment ago, a breath away from a full load.
  const now = { wallMs: wallMs(Date.now()), steadyMs: steadyMs(1) };
  const fresh = initialState(7, now, 'Europe/Berlin');
  const almostFull = {
    ...fresh,
    presence: { ...fresh.presence, load: 0.9999, filled: 1, activeMs: 5_400_000 },
  };
  harness.writeProfile('state.json', JSON.stringify({ schedule: almostFull }));
  harness.writeProfile(
    'preferences.json',
    JSON.stringify({
      version: 1,
      schedule: {
        justReturnedMinutes: 0,
        lullSeconds: 5,
        bedtime: noBedtime,
        resetWindow: noWindow,
      },
    }),
  );

  const app = await harness.launch({ program: 'packaged' });
  expect(await app.evaluate(({ app: electronApp }) => electronApp.isPackaged)).toBe(true);
  const { desktop } = harness;
  let x = 300;
  await expect
    .poll(
      async () => {
        x += 2;
        await desktop.pointer('mousemove', String(x), '500');
        const { stdout } = await harness.runToEnd({
          program: 'packaged',
          args: ['--status', '--json'],
        });
        return (JSON.parse(stdout) as { load: number }).load;
      },
      { timeout: 45_000 },
    )
    .toBeGreaterThanOrEqual(1);
  await expect.poll(() => desktop.notifications.length, { timeout: 45_000 }).toBe(1);
  await desktop.untilDrawn();
  await desktop.pointer('mousemove', '1060', '100', 'click', '1');
  const guide = await pageNamed(app, 'guide');
  await expect(guide.locator('main')).toBeVisible();

  await app.close();
  const saved = JSON.parse(fs.readFileSync(path.join(harness.profile, 'state.json'), 'utf8')) as {
    schedule: { shown: unknown[] };
    session: { standing: string } | null;
  };
  expect(saved.schedule.shown).toHaveLength(1);
});
