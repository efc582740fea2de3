import { type SteadyMs, steadyMs, type WallMs } from '../time/moment.ts';
import type { ScheduleContext } from './context.ts';
import { presenceAt, filledAt, loadAt } from './presence.ts';
import type { OccasionWindow } from './day-plan.ts';
import type { Pending, ScheduleState } from './state.ts';
import { type OfferedOccasion, type Tuning, tuningOf } from './tuning.ts';

/** A stored date this far ahead comes from a clock that was wrong: it does not count. */
const PLAUSIBLE_DAYS_AHEAD = 2;

/** Who goes first when several want to speak: what cannot wait before what can. */
const order: readonly OfferedOccasion[] = [
  'travel',
  'late-screen',
  'wind-down',
  'reset-window',
  'morning',
  'long-screen',
];
/** What the person put off to a time of their own comes first of all. */
export const byUrgency = (a: Pending, b: Pending): number =>
  Number(b.isAsked) - Number(a.isAsked) || order.indexOf(a.occasion) - order.indexOf(b.occasion);

/** Where an instant of the wall lies on the steady clock, as both clocks stand now. */
export const steadyOf = (state: ScheduleState, wall: WallMs): SteadyMs =>
  steadyMs(state.at.steadyMs + (wall - state.at.wallMs));

/** Whether somebody is at the screen, as far as can be told. */
export const isPresent = (state: ScheduleState, tuning: Tuning): boolean =>
  presenceAt(state.presence, state.at.steadyMs, tuning) === 'active';

/** Whether somebody is surely still there: half a pause without input looks like leaving. */
export const isHere = (state: ScheduleState, tuning: Tuning): boolean =>
  isPresent(state, tuning) && state.at.steadyMs - state.presence.seenAt < tuning.pauseMs / 2;

/** Whether the evening's quiet has begun: one offer at most, no chime, nothing about long screen days. */
export const isEvening = (state: ScheduleState): boolean =>
  state.plan.evenings.some(
    (span) => span.openWallMs <= state.at.wallMs && state.at.wallMs < span.closeWallMs,
  );

/** Every occasion that wants to be spoken of at this moment and is not pending yet. */
export function newlyWanted(state: ScheduleState, context: ScheduleContext): readonly Pending[] {
  const tuning = tuningOf(context.preferences);
  if (!isHere(state, tuning)) return [];
  let found = nothing;
  for (const window of state.plan.windows) {
    if (window.openWallMs > state.at.wallMs) break;
    const { occasion, day } = window;
    if (!isOpen(state, window) || !tuning.speaks[occasion] || !isFree(state, occasion)) continue;
    if (!wants(state, window, tuning)) continue;
    found = [...found, unsaid(occasion, day, window.closeWallMs)];
  }
  if (wantsLongScreen(state, context) && isFree(state, 'long-screen')) {
    found = [...found, unsaid('long-screen', null, null)];
  }
  return found;
}

const nothing: readonly Pending[] = [];

const unsaid = (
  occasion: OfferedOccasion,
  day: number | null,
  closeWallMs: WallMs | null,
): Pending => ({ occasion, day, closeWallMs, hold: null, said: [], isAsked: false });

/** Neither shown nor waiting. */
const isFree = (state: ScheduleState, occasion: OfferedOccasion): boolean =>
  state.standing?.nudge.occasion !== occasion &&
  state.pending.every((pending) => pending.occasion !== occasion);

/** Open now, not served for its date, and not silenced for today. */
export function isOpen(state: ScheduleState, window: OccasionWindow): boolean {
  const now = state.at.wallMs;
  return (
    window.openWallMs <= now &&
    now < window.closeWallMs &&
    !isDone(state, window.occasion, window.day)
  );
}

/** Served for its date, or silenced for today. */
export function isDone(state: ScheduleState, occasion: OfferedOccasion, day: number): boolean {
  const served = state.served[occasion];
  if (served !== undefined && served >= day && served - state.plan.label <= PLAUSIBLE_DAYS_AHEAD)
    return true;
  return isSilencedToday(state, occasion);
}

/** The person said "not today" to it. */
export const isSilencedToday = (state: ScheduleState, occasion: OfferedOccasion): boolean =>
  state.notToday[occasion] === state.plan.label;

/** Load is full, has grown by a whole interval since the last offer, and nothing keeps it silent. */
export function wantsLongScreen(state: ScheduleState, context: ScheduleContext): boolean {
  const tuning = tuningOf(context.preferences);
  const now = state.at.steadyMs;
  return (
    loadAt(state.presence, now, state.rate, tuning) >= FULL &&
    filledAt(state.presence, now, state.rate, tuning) >= intervalOf(state) - TINY &&
    tuning.speaks['long-screen'] &&
    !isEvening(state) &&
    state.silentUntilWallMs === null &&
    !isSilencedToday(state, 'long-screen')
  );
}

/** Sums of small floats miss a whole by a hair. */
const TINY = 1e-9;
const FULL = 1 - TINY;
export const isFull = (load: number): boolean => load >= FULL;

/** Two refusals in a row double the interval. */
export const intervalOf = (state: ScheduleState): number => (state.refusals >= 2 ? 2 : 1);

function wants(state: ScheduleState, window: OccasionWindow, tuning: Tuning): boolean {
  switch (window.occasion) {
    case 'wind-down':
    case 'late-screen':
      return true;
    case 'travel':
      return state.travelled;
    case 'morning':
      return cameBack(state, window, tuning.morningAwayMs);
    case 'reset-window':
      return wantsReset(state, window, tuning);
  }
}

/** Whether the last rest was an absence of this length that ended inside the window. */
export function cameBack(state: ScheduleState, window: OccasionWindow, awayMs: number): boolean {
  const returned = state.presence.returned;
  if (returned === null || returned.to - returned.from < awayMs) return false;
  return returned.to >= steadyOf(state, window.openWallMs);
}

function wantsReset(state: ScheduleState, window: OccasionWindow, tuning: Tuning): boolean {
  const { returned, dip } = state.presence;
  if (returned !== null && cameBack(state, window, tuning.resetAwayMs)) {
    return state.at.steadyMs >= returned.to + tuning.resetSettleMs;
  }
  if (state.at.wallMs >= window.latestWallMs) return true;
  return dip !== null && dip.from >= steadyOf(state, window.dipFromWallMs);
}
