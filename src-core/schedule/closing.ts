import type { ScheduleContext } from './context.ts';
import { changed } from './draft.ts';
import type { LogLine, ScheduleEffect } from './effect.ts';
import { heldBy, isBreaking, type BreakingHold } from './holds.ts';
import { log } from './log.ts';
import { hasPlace, manners } from './manners.ts';
import { isEvening, isFull, isHere, isSilencedToday } from './occasions.ts';
import { loadAt } from './presence.ts';
import type { Pending, ScheduleState } from './state.ts';
import { tuningOf } from './tuning.ts';

/** Drops what is no longer wanted, and says of each window that passed unserved that it did. */
export function closeWindows(
  state: ScheduleState,
  context: ScheduleContext,
  effects: ScheduleEffect[],
): ScheduleState {
  const now = state.travelled && travelIsOver(state) ? changed(state, { travelled: false }) : state;
  if (state.pending.length === 0) return now;
  const tuning = tuningOf(context.preferences);
  const load = loadAt(state.presence, state.at.steadyMs, state.rate, tuning);
  const served = { ...state.served };
  const kept = state.pending.filter((pending) => {
    const { occasion } = pending;
    if (!tuning.speaks[occasion] || isSilencedToday(state, occasion)) return false;
    const { day, closeWallMs } = pending;
    if (day === null || closeWallMs === null) return isFull(load) && !isEvening(state);
    if (state.at.wallMs < closeWallMs) return true;
    served[occasion] = day;
    const { cause, hold } = whyUnsaid(state, context, pending);
    const reason = { key: `schedule.expired.${cause}`, values: {} } as const;
    effects.push(log(state, context, 'expired', occasion, reason, hold));
    return false;
  });
  return kept.length === state.pending.length ? now : changed(now, { pending: kept, served });
}

type Cause = 'cap' | BreakingHold | 'nobody' | 'apart' | 'no-lull';

/** What kept a nudge unsaid to the end of its time: the first of these that is still so. */
function whyUnsaid(
  state: ScheduleState,
  context: ScheduleContext,
  pending: Pending,
): { readonly cause: Cause; readonly hold: LogLine['hold'] } {
  const tuning = tuningOf(context.preferences);
  if (!hasPlace(state, pending.occasion, context)) return { cause: 'cap', hold: null };
  const hold = heldBy(state, context);
  if (isBreaking(hold)) return { cause: hold, hold };
  if (!isHere(state, tuning)) return { cause: 'nobody', hold: null };
  if (!manners(state, pending, context)) return { cause: 'apart', hold: null };
  return { cause: 'no-lull', hold: hold ?? pending.hold };
}

const travelIsOver = (state: ScheduleState): boolean => {
  const served = state.served.travel;
  return (
    served !== undefined &&
    served >= state.plan.label &&
    state.standing?.nudge.occasion !== 'travel'
  );
};
