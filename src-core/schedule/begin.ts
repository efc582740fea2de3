import type { Feeling, Length, Occasion } from '../practice/vocabulary.ts';
import { lockOf, type SafetyLock } from '../safety/profile.ts';
import { MINUTE_MS } from '../time/units.ts';
import type { ScheduleContext } from './context.ts';
import type { ScheduleEffect } from './effect.ts';
import type { Judged } from './facts.ts';
import type { Prescription } from './nudge.ts';
import { prescribe, prescriptionOf, type Wish } from './prescribe.ts';
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
  const wish = {
    occasion: asked.occasion,
    feeling: asked.feeling,
    length: asked.length,
    load: loadAt(state.presence, state.at.steadyMs, state.rate, tuningOf(context.preferences)),
    calm: asked.calm,
  };
  if (asked.setupId !== null) return beginNamed(state, context, asked.setupId, wish);
  const { prescription, seed } = prescribe(wish, context, at, state.recent, state.seed);
  if (prescription !== null) return started(changed(state, { seed }), prescription, wish.occasion);
  const locks = context.setups.map((setup) => lockOf(setup, context.safety, at));
  const reason = locks.includes(null) ? undefined : locks[0]?.kind;
  return refuse(state, null, reason ?? 'missing');
}

/** Who asks by name knows what is at hand: only the safety profile may say no. */
function beginNamed(
  state: ScheduleState,
  context: ScheduleContext,
  setupId: string,
  wish: Wish,
): Judged {
  const setup = context.setups.find(({ id }) => id === setupId);
  if (setup === undefined) return refuse(state, setupId, 'missing');
  const at = state.at.wallMs;
  const lock = lockOf(setup, context.safety, at);
  if (lock !== null) return refuse(state, setupId, lock.kind);
  return started(state, prescriptionOf(setup, wish, context, at, state.recent), wish.occasion);
}

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
      // Who rests now has not asked for later any more.
      pending: state.pending
        .filter((pending) => pending.occasion !== 'long-screen')
        .map((pending) => ({ ...pending, isAsked: false })),
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
