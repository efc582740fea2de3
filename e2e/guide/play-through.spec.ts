import { library } from '../../src-core/practice/library.ts';
import { lengths } from '../../src-core/practice/vocabulary.ts';
import { timelineFor } from '../../src-core/session/plan.ts';
import { en } from '../../src-core/words/en.ts';
import type { Text } from '../../src-core/practice/script.ts';
import { expect, test } from '../harness/test.ts';
import { openGuide } from './guide-hand.ts';
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
  for (const { script } of library) {
    for (const length of lengths) {
      await test.step(`${script.setupId}, ${String(length)}`, async () => {
        await guide.start(script.setupId, length);
        const ended = await guide.playOut();
        expect(ended.script.setupId).toBe(script.setupId);
        expect(ended.length).toBe(length);
        expect(ended.stopReason).toBeNull();
        const releaseMs = script.steps
          .filter(({ kind }) => kind === 'release')
          .reduce((sum, step) => sum + step.defaultMs, 0);
        const restMs = ended.restedMs - releaseMs;
        if (length !== 'untimed') expect(Math.abs(restMs - length * 60_000)).toBeLessThan(100);
      });
    }
    await guide.shows({ heading: en.guide.after.title });
    expect(await guide.heldAwake()).toBe(0);
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
      await test.step(`${script.setupId}, ${step.id}`, async () => {
        await guide.drive.advance(Math.max(0, step.startMs + 50 - nowMs));
        nowMs = Math.max(nowMs, step.startMs + 50);
        await guide.shows({ step: lineOf(step.title) });
      });
    }
  }
});
