import { library } from '../../src-core/practice/library.ts';
import { timelineFor } from '../../src-core/session/plan.ts';
import { en } from '../../src-core/words/en.ts';
import type { Text } from '../../src-core/practice/script.ts';
import { expect, test } from '../harness/test.ts';
import { openGuide, playing } from './guide-hand.ts';
import { onePerPosture } from './postures.ts';

test.use({ inScene: true });

const lines: Readonly<Record<string, string>> = en.practice;
const lineOf = (text: Text): string => ('plain' in text ? text.plain : (lines[text.line] ?? ''));

// Against hanging, not against slowness.
test.describe.configure({ timeout: 240_000 });

test('every setup plays to its end at every length', async ({ harness }) => {
  const guide = await openGuide(harness);
  // Nobody types on the floor, and the app looks about less often then.
  await guide.drive.setHands('still');
  for (const { setup, script } of library) {
    const { setupId } = script;
    for (const length of setup.lengths) {
      await guide.start(setupId, length);
      const releaseMs = timelineFor(await guide.session())
        .steps.filter(({ kind }) => kind === 'release')
        .reduce((sum, { startMs, endMs }) => sum + (endMs ?? 0) - startMs, 0);
      const ended = playing(await guide.playOut());
      // Whoever has no timer rests for as long as they like.
      const restMs = length === 'untimed' ? 0 : ended.restedMs - releaseMs;
      const wantedMs = length === 'untimed' ? 0 : length * 60_000;
      expect({
        setupId: ended.script.setupId,
        length: ended.length,
        stopReason: ended.stopReason,
        isOnTime: Math.abs(restMs - wantedMs) < 100,
      }).toEqual({ setupId, length, stopReason: null, isOnTime: true });
    }
    await guide.shows({ heading: en.guide.after.title });
    expect((await guide.drive.standing()).heldAwake).toBe(0);
  }
});

test('the page follows every step, in each kind of posture', async ({ harness }) => {
  const guide = await openGuide(harness);
  for (const { script } of onePerPosture) {
    await guide.start(script.setupId, 5);
    await guide.shows({ phase: 'preparing', heading: lineOf(script.title) });
    const { steps } = timelineFor(await guide.session());
    let nowMs = 0;
    for (const step of steps) {
      await guide.drive.advance(Math.max(0, step.startMs + 50 - nowMs));
      nowMs = Math.max(nowMs, step.startMs + 50);
      // What it shows instead is in the error, with what was wanted.
      await guide.shows({ step: lineOf(step.title) });
    }
  }
});
