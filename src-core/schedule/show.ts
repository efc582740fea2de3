import { steadyMs } from '../time/moment.ts';
import type { ScheduleContext } from './context.ts';
import { changed } from './draft.ts';
import type { ScheduleEffect } from './effect.ts';
import { log } from './log.ts';
import { isEvening } from './occasions.ts';
import { prescribe } from './prescribe.ts';
import { loadAt, withoutFilled } from './presence.ts';
import { nudgeReason } from './reason.ts';
import type { Pending, ScheduleState } from './state.ts';
import { tuningOf } from './tuning.ts';

/** The day's count and the distance look back no further than this. */
const SHOWN_KEPT = 32;

/** Chooses what to offer and shows it; `pending` is the first of those that wait. */
export function show(
  state: ScheduleState,
  context: ScheduleContext,
  pending: Pending,
  effects: ScheduleEffect[],
): ScheduleState {
  const { occasion } = pending;
  const tuning = tuningOf(context.preferences);
  const now = state.at.steadyMs;
  const load = loadAt(state.presence, now, state.rate, tuning);
  const wish = { occasion, feeling: null, length: null, load, calm: false };
  const { prescription, seed } = prescribe(
    wish,
    context,
    state.at.wallMs,
    state.recent,
    state.seed,
  );
  const rest = state.pending.slice(1);
  // Nothing may be played: nothing is offered, and the question is asked again after a while.
  if (prescription === null)
    return changed(state, { laterUntil: steadyMs(now + tuning.distanceMs) });
  const window = state.plan.windows.find((w) => w.occasion === occasion && w.day === pending.day);
  const reason = nudgeReason(state, occasion, window ?? null, tuning.resetAwayMs);
  const nudge = {
    id: `${state.idPrefix}-${state.serial}`,
    occasion,
    reason,
    prescription,
    mayChime: tuning.chime && !isEvening(state) && occasion !== 'travel',
  };
  effects.push(log(state, context, 'nudge', occasion, reason));
  effects.push({ type: 'show-nudge', nudge });
  return changed(state, {
    seed,
    serial: state.serial + 1,
    standing: { nudge, shownAt: now, pending },
    pending: rest.filter((other) => !isSettledBy(other, occasion)),
    served: servedBy(state, pending),
    shown: [...state.shown, { at: now, day: state.plan.label }].slice(-SHOWN_KEPT),
    lastOfferAt: now,
    laterUntil: null,
    waitFrom: null,
    presence: withoutFilled(state.presence),
  });
}

/** The evening speaks once: the recovery of a journey stands for the wind-down, the late line for both. */
function isSettledBy(other: Pending, shown: Pending['occasion']): boolean {
  if (shown === 'travel') return other.occasion === 'wind-down' || other.occasion === 'long-screen';
  if (shown === 'late-screen') return other.occasion === 'wind-down';
  return other.occasion === 'long-screen';
}

function servedBy(state: ScheduleState, pending: Pending): ScheduleState['served'] {
  const { occasion, day } = pending;
  if (day === null) return state.served;
  const served = { ...state.served, [occasion]: day };
  return occasion === 'travel' || occasion === 'late-screen'
    ? { ...served, 'wind-down': day }
    : served;
}
