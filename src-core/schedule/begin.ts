import { places, props } from '../practice/vocabulary.ts';
import type { Feeling, Length, Occasion } from '../practice/vocabulary.ts';
import type { Setup } from '../practice/setup.ts';
import { lockOf, type SafetyLock } from '../safety/profile.ts';
import { MINUTE_MS } from '../time/units.ts';
import type { ScheduleContext } from './context.ts';
import type { ScheduleEffect } from './effect.ts';
import type { Judged } from './facts.ts';
import type { Prescription } from './nudge.ts';
import { prescribe } from './prescribe.ts';
import { loadAt } from './presence.ts';
import type { ScheduleState } from './state.ts';
import { tuningOf } from './tuning.ts';
import { changed } from './draft.ts';

export interface Asked {
  readonly setupId: string | null;
  readonly length: Length | null;
  readonly feeling: Feeling | null;
  readonly occasion: Occasion;
  readonly calm: boolean;
}

/** Begins a rest at once, or says why none may be played. What stands or waits gives way. */
export function begin(state: ScheduleState, context: ScheduleContext, asked: Asked): Judged {
  const at = state.at.wallMs;
  const setup = context.setups.find(({ id }) => id === asked.setupId);
  if (asked.setupId !== null) {
    const lock = setup === undefined ? null : lockOf(setup, context.safety, at);
    if (setup === undefined || lock !== null) {
      return refuse(state, asked.setupId, lock?.kind ?? 'missing');
    }
  }
  const wish = {
    occasion: asked.occasion,
    feeling: asked.feeling,
    length: asked.length,
    load: loadAt(state.presence, state.at.steadyMs, state.rate, tuningOf(context.preferences)),
    calm: asked.calm,
  };
  const among = setup === undefined ? context : alone(setup, context);
  const { prescription, seed } = prescribe(wish, among, at, state.recent, state.seed);
  if (prescription === null) {
    const first = context.setups[0];
    const lock = first === undefined ? null : lockOf(first, context.safety, at);
    return refuse(state, null, lock?.kind ?? 'missing');
  }
  return started(changed(state, { seed }), prescription, asked.occasion);
}

/** One that was asked for by name: what lies within reach, and where, is then the person's own to say. */
const alone = (setup: Setup, context: ScheduleContext): ScheduleContext => ({
  ...context,
  setups: [setup],
  preferences: { ...context.preferences, props: [...props], places: [...places] },
});

/** The state and effects of a session that begins; a nudge that stands is taken back. */
export function started(
  state: ScheduleState,
  prescription: Prescription,
  occasion: Occasion,
): Judged {
  const effects: ScheduleEffect[] = [{ type: 'begin-session', prescription, occasion }];
  if (state.standing !== null) {
    effects.unshift({ type: 'withdraw-nudge', nudgeId: state.standing.nudge.id });
  }
  const { length } = prescription;
  return {
    state: changed(state, {
      standing: null,
      pending: state.pending.filter((pending) => pending.occasion !== 'long-screen'),
      refusals: 0,
      session: {
        setupId: prescription.setupId,
        occasion,
        plannedMs: length === 'untimed' ? null : length * MINUTE_MS,
        since: state.at.steadyMs,
        began: false,
      },
    }),
    effects,
  };
}

function refuse(
  state: ScheduleState,
  setupId: string | null,
  kind: SafetyLock['kind'] | 'missing',
): Judged {
  return {
    state,
    effects: [
      { type: 'refuse-session', setupId, why: { key: `schedule.refused.${kind}`, values: {} } },
    ],
  };
}
