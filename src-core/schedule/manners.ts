import { type SteadyMs, steadyMs } from '../time/moment.ts';
import { DAY_MS } from '../time/units.ts';
import type { ScheduleContext } from './context.ts';
import { isDone } from './occasions.ts';
import type { Pending, ScheduleState } from './state.ts';
import { type OfferedOccasion, type Tuning, tuningOf } from './tuning.ts';

/** Whether this may be said at all now: "later", the distance and the day's count. */
export function manners(state: ScheduleState, pending: Pending, context: ScheduleContext): boolean {
  const tuning = tuningOf(context.preferences);
  if (state.at.steadyMs < sayableFrom(state, pending, tuning)) return false;
  return pending.isAsked
    ? shownToday(state) < tuning.maxNudgesADay
    : hasPlace(state, pending.occasion, context);
}

/** From when on "later" and the distance let it be said. */
export function sayableFrom(state: ScheduleState, pending: Pending, tuning: Tuning): SteadyMs {
  const later = state.laterUntil ?? -Infinity;
  // "In ten minutes" is a wish for just then: it is kept, however near the last offer.
  const apart = pending.isAsked ? -Infinity : (state.lastOfferAt ?? -Infinity) + tuning.distanceMs;
  return steadyMs(Math.max(later, apart));
}

/** Whether the day's count leaves room for it, and for the windows that are still to come. */
export function hasPlace(
  state: ScheduleState,
  occasion: OfferedOccasion,
  context: ScheduleContext,
): boolean {
  const { maxNudgesADay, speaks } = tuningOf(context.preferences);
  const kept = keepsFor[occasion].filter((other) => speaks[other] && isToCome(state, other));
  const places = Math.max(Math.min(1, maxNudgesADay), maxNudgesADay - kept.length);
  return shownToday(state) < places;
}

const none: readonly OfferedOccasion[] = [];
const both: readonly OfferedOccasion[] = ['reset-window', 'wind-down'];
/** What comes once a day keeps its place against what comes often, and the evening against the day. */
const keepsFor: Readonly<Record<OfferedOccasion, readonly OfferedOccasion[]>> = {
  'long-screen': both,
  morning: both,
  'reset-window': ['wind-down'],
  'wind-down': none,
  'late-screen': none,
  travel: none,
};

const isToCome = (state: ScheduleState, wanted: OfferedOccasion): boolean =>
  state.plan.windows.some(
    ({ occasion, day, openWallMs, closeWallMs }) =>
      occasion === wanted &&
      openWallMs < state.plan.toWallMs &&
      closeWallMs > state.at.wallMs &&
      !isDone(state, occasion, day),
  );

/** Nudges of this local day; a clock that was set back does not hand out the day's count twice. */
export function shownToday(state: ScheduleState): number {
  const today = state.plan.label;
  let count = 0;
  for (const { at, day } of state.shown) {
    if (day === today || (day > today && state.at.steadyMs - at < DAY_MS)) count += 1;
  }
  return count;
}
