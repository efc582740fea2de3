import { describe, expect, it } from 'vitest';
import { library } from '../practice/library.ts';
import { lengths } from '../practice/vocabulary.ts';
import { steadyMs, wallMs, type Moment } from '../time/moment.ts';
import { timelineFor } from './plan.ts';
import { stepSession } from './session.ts';
import { usualChoices, type SessionState } from './state.ts';
import { phaseOf, sessionView } from './view.ts';

const at: Moment = { wallMs: wallMs(1_700_000_000_000), steadyMs: steadyMs(0) };

/** A rest of this setup, a second into each of its steps. */
function everywhere(entry: (typeof library)[number]): readonly SessionState[] {
  return lengths.flatMap((length) => {
    const { state } = stepSession(null, {
      type: 'started',
      at,
      sessionId: 's1',
      script: entry.script,
      length,
      why: [],
      choices: usualChoices,
    });
    if (state === null) throw new Error('no session');
    return timelineFor(state).steps.map(({ startMs }) => ({
      ...state,
      elapsedMs: startMs + 1_000,
    }));
  });
}

describe('the breath of somebody who comes out', () => {
  it('is paced by nothing, after each kind of stop', () => {
    for (const entry of library) {
      const [resting] = everywhere(entry).filter((one) => phaseOf(one) === 'running');
      if (resting === undefined) throw new Error('nobody rests');
      const paced = { ...resting, breathFromMs: 0, livedMs: 60_000 };
      expect(sessionView(paced, at)?.pacedMs).toBe(60_000);
      for (const action of ['sharp', 'dizzy', 'feelings', 'end'] as const) {
        const out = stepSession(paced, { type: 'acted', at, action }).state;
        expect([action, sessionView(out, at)?.pacedMs]).toEqual([action, null]);
      }
    }
  });
});

describe('a stop', () => {
  it.each(library.map((entry) => [entry.setup.id, entry] as const))(
    'leads out of %s from every step, at every length, playing or paused',
    (_, entry) => {
      const last = entry.script.steps.filter(({ kind }) => kind === 'come-out').at(-1);
      const faults: string[] = [];
      for (const playing of everywhere(entry)) {
        for (const standing of ['playing', 'paused'] as const) {
          for (const action of ['sharp', 'dizzy', 'feelings'] as const) {
            const { state, effects } = stepSession(
              { ...playing, standing },
              { type: 'acted', at, action },
            );
            if (state === null) throw new Error('no session');
            // Who is light-headed is led on once the room is steady.
            const steadyAfterMs = action === 'dizzy' ? 1_000 : null;
            const out = timelineFor({ ...state, steadyAfterMs }).steps;
            const isUpright = state.outFrom === null;
            const said = {
              phase: phaseOf(state) === 'exiting',
              reason: state.stopReason === action,
              safety: out[0]?.cues[0]?.priority === 'safety',
              end: out.at(-1)?.id === (isUpright ? out[0]?.id : last?.id),
              block: effects.some(({ type }) => type === 'block-setup') === (action === 'sharp'),
            };
            for (const [what, isRight] of Object.entries(said)) {
              if (!isRight) faults.push(`${what}: ${action}, ${standing}, ${playing.elapsedMs} ms`);
            }
          }
        }
      }
      // Once for all: each `expect` costs more than the stop that it looks at.
      expect(faults).toEqual([]);
    },
  );
});
