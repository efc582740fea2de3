import { positionOf } from '../../src-core/session/plan.ts';
import { planCues } from '../../src-core/session/cue-plan.ts';
import type { SessionState } from '../../src-core/session/state.ts';
import { sessionView } from '../../src-core/session/view.ts';
import { en } from '../../src-core/words/en.ts';
import { cueTimelineOf } from '../../src-renderer/features/guide/sound/cue-timeline.ts';
import { openGuide } from '../guide/guide-hand.ts';
import { test } from '../harness/test.ts';
import { heardTones, listen } from './heard-tones.ts';
import { load } from './processor.ts';
import { say } from './say.ts';
import { steadyMs, wallMs } from '../../src-core/time/moment.ts';

test.use({ desktopOptions: { panel: true } });

/** How long it listens; a rest of a quarter of an hour and its way out, unless told otherwise. */
const MINUTES = Number(process.env['BENCH_MINUTES'] ?? 15);

test('cues against the audio clock, half of it with the window hidden', async ({ harness }) => {
  const guide = await openGuide(harness);
  const page = guide.page();
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await guide.start('legs-wall', 15);
  await listen(page);
  await page.getByText(en.guide.choices.options, { exact: true }).click();
  await page.getByText(en.guide.choices.title).click();
  await page
    .getByRole('group', { name: en.guide.sound.tones })
    .getByRole('radio', { name: en.guide.sound.on })
    .check();
  await guide.act('shut-options');
  await guide.playInto('hold', 100);
  await guide.drive.setRate(1);
  await guide.act('pause');
  await guide.act('resume');
  // Where session time stands on the wall's clock, told by main alone.
  const began = await guide.app.evaluate(async () => {
    // Both are told in one turn, and nothing lies between it and the wall's clock.
    const [drivenMs, state] = await Promise.all([
      globalThis.drive.wallMs(),
      globalThis.drive.state(),
    ]);
    return { wallMs: Date.now(), drivenMs, state: JSON.stringify(state.session) };
  });
  const counted = JSON.parse(began.state) as SessionState;
  const zeroWallMs = began.wallMs - (began.drivenMs - counted.countedAtWallMs) - counted.elapsedMs;
  const view = sessionView(counted, {
    wallMs: wallMs(counted.countedAtWallMs),
    steadyMs: steadyMs(counted.anchorSteadyMs),
  });
  if (view === null) throw new Error('no rest is playing');

  const halfMs = (MINUTES * 60_000) / 2;
  await page.waitForTimeout(halfMs);
  await guide.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.hide();
  });
  await page.waitForTimeout(halfMs);

  const endMs = (await guide.session()).elapsedMs;
  const fromMs = counted.elapsedMs + 5_000;
  const planned = planCues(cueTimelineOf(view))(fromMs, endMs);
  const heard = await heardTones(page);
  const offsMs = planned.map(({ atMs }) => {
    const dueMs = zeroWallMs + atMs;
    return heard.reduce(
      (least, { atWallMs }) =>
        Math.abs(atWallMs - dueMs) < Math.abs(least) ? atWallMs - dueMs : least,
      Infinity,
    );
  });
  const describe = (which: string, some: readonly number[]): void => {
    const sizes = some.map(Math.abs).sort((one, other) => one - other);
    const at = (part: number): string =>
      (sizes[Math.min(sizes.length - 1, Math.floor(part * sizes.length))] ?? NaN).toFixed(1);
    say(
      `cues ${which}: ${String(some.length)}, off by ${at(0.5)} ms (median), ${at(0.95)} (95 of 100), ${at(1)} (most), ${String(sizes.filter((ms) => ms > 30).length)} above 30 ms (${load()})`,
    );
  };
  const middleMs = counted.elapsedMs + halfMs;
  describe(
    'seen',
    offsMs.filter((_, index) => (planned[index]?.atMs ?? 0) < middleMs),
  );
  describe(
    'hidden',
    offsMs.filter((_, index) => (planned[index]?.atMs ?? 0) >= middleMs),
  );
  say(`at the end: ${positionOf(await guide.session()).step.id}`);
});
