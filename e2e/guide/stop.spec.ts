import type { StepKind } from '../../src-core/practice/script.ts';
import { positionOf, timelineFor } from '../../src-core/session/plan.ts';
import type { SessionState, StopReason } from '../../src-core/session/state.ts';
import { phaseOf } from '../../src-core/session/view.ts';
import { en } from '../../src-core/words/en.ts';
import type { Standing } from '../app/drive.ts';
import { expect, test } from '../harness/test.ts';
import { openGuide, playing, type GuideHand } from './guide-hand.ts';
import { onePerPosture } from './postures.ts';

test.use({ inScene: true });

// Against hanging, not against slowness: alone on two cores each takes some twenty seconds.
test.describe.configure({ timeout: 240_000 });

interface Place {
  readonly name: string;
  readonly reach: (guide: GuideHand) => Promise<Standing>;
  /** Whether somebody lies there by now, so that there is a way to be led out. */
  readonly isDown: boolean;
}

const into = (kind: StepKind) => (guide: GuideHand) => guide.playInto(kind);

/** Every state in which a person may want to stop. */
const places: readonly Place[] = [
  { name: 'preparing, on the way', reach: into('walk-over'), isDown: false },
  { name: 'preparing, getting in', reach: into('settle'), isDown: true },
  { name: 'running', reach: into('hold'), isDown: true },
  {
    name: 'paused',
    isDown: true,
    reach: async (guide) => {
      await guide.playInto('hold', 20_000);
      const paused = await guide.act('pause');
      expect(paused.heldAwake).toBe(0);
      return paused;
    },
  },
  { name: 'exiting', reach: into('come-out'), isDown: true },
];

/** What a stop has to look like, from wherever it was made. */
function expectWayOut(state: SessionState, reason: StopReason, place: Place): void {
  // Who is light-headed is led on once the room is steady.
  const steady = reason === 'dizzy' ? { ...state, steadyAfterMs: 1_000 } : state;
  const led = timelineFor(steady).steps.filter(({ kind }) => kind === 'come-out');
  const out = state.script.steps.filter(({ kind }) => kind === 'come-out');
  expect({
    phase: phaseOf(state),
    reason: state.stopReason,
    pausedBy: state.pausedBy,
    isLed: led.length > 0,
    last: led.at(-1)?.id,
  }).toEqual({
    phase: 'exiting',
    reason,
    pausedBy: null,
    isLed: place.isDown,
    // It ends where the whole rest would have: sitting up, or wherever that setup leaves a person.
    last: place.isDown ? out.at(-1)?.id : undefined,
  });
  if (reason !== 'ended') {
    expect(timelineFor(state).steps[0]?.cues[0]?.priority).toBe('safety');
  }
}

test('sharp leads out of each kind of posture, from every state', async ({ harness }) => {
  const guide = await openGuide(harness);
  for (const { script } of onePerPosture) {
    for (const place of places) {
      await test.step(`${script.setupId}, ${place.name}`, async () => {
        await guide.start(script.setupId, 2);
        await place.reach(guide);
        const stopped = await guide.act('sharp');
        expectWayOut(playing(stopped), 'sharp', place);
        expect([positionOf(playing(stopped)).step.id, stopped.heldAwake]).toEqual(['ack-sharp', 1]);
        await guide.shows({ phase: 'exiting', step: en.practice.stepStop });
        const { heldAwake, blockedSetups } = await guide.playOut();
        await guide.shows({ heading: en.guide.after.titleSharp });
        expect({ heldAwake, blockedSetups }).toEqual({
          heldAwake: 0,
          blockedSetups: [script.setupId],
        });
        await guide.call('safety:confirm', { kind: 'offer-again', setupId: script.setupId });
        await guide.answerAll('no');
      });
    }
  }
});

/** Presses Esc in the window, which may close on it, and waits until main has taken it in. */
async function endByKey(guide: GuideHand, before: SessionState): Promise<SessionState> {
  await guide.shows({ phase: phaseOf(before) });
  // Where the key closes the window, nobody is left to say that it was pressed.
  await guide
    .page()
    .keyboard.press('Escape')
    .catch((cause: unknown) => expect(String(cause)).toContain('closed'));
  let state = before;
  await expect
    .poll(async () => {
      state = await guide.session();
      return state.standing !== before.standing || state.route !== before.route;
    })
    .toBe(true);
  return state;
}

test('every other way to stop leads out as well, and lets the machine sleep', async ({
  harness,
}) => {
  const guide = await openGuide(harness);
  for (const reason of ['dizzy', 'feelings', 'end'] as const) {
    for (const place of places) {
      await test.step(`${reason}, ${place.name}`, async () => {
        await guide.start('legs-wall', 5);
        const reached = playing(await place.reach(guide));
        const { kind } = positionOf(reached).step;
        const stopped =
          reason === 'end' ? await endByKey(guide, reached) : playing(await guide.act(reason));
        // Before anybody has lain down, and on the steps out, coming out gently is over at once.
        if (reason === 'end' && (kind === 'walk-over' || kind === 'come-out')) {
          expect(stopped.standing).toBe(kind === 'walk-over' ? 'over' : 'reflecting');
        } else {
          expectWayOut(stopped, reason === 'end' ? 'ended' : reason, place);
          await guide.playOut();
        }
        const { heldAwake, blockedSetups } = await guide.drive.standing();
        expect({ heldAwake, blockedSetups }).toEqual({ heldAwake: 0, blockedSetups: [] });
        await guide.reopen();
      });
    }
  }
});

test('a window that is closed or dies ends the rest, from every state', async ({ harness }) => {
  const guide = await openGuide(harness);
  const reflecting: Place = {
    name: 'reflecting',
    isDown: false,
    reach: (hand) => hand.playOut(),
  };
  for (const place of [...places, reflecting]) {
    await test.step(place.name, async () => {
      await guide.start('legs-chair', 2);
      await place.reach(guide);
      await guide.close();
      await expect.poll(async () => (await guide.session()).standing).toBe('over');
      const ended = await guide.drive.standing();
      expect([playing(ended).stopReason, ended.heldAwake]).toEqual([
        place === reflecting ? null : 'window-lost',
        0,
      ]);
      await guide.reopen();
    });
  }
});
