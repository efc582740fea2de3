import { steadyMs } from '../time/moment.ts';
import { DAY_MS, MINUTE_MS } from '../time/units.ts';
import type { ScheduleContext } from './context.ts';
import type { LogLine, ScheduleEffect } from './effect.ts';
import { type Judged, takeIn } from './facts.ts';
import { breaking, heldBy, passing } from './holds.ts';
import type { Sentence } from './nudge.ts';
import { byUrgency, isEvening, isFull, isHere, isSilencedToday, newlyWanted } from './occasions.ts';
import { prescribe } from './prescribe.ts';
import { loadAt, presenceAt } from './presence.ts';
import { holdReason, nudgeReason, releaseReason } from './reason.ts';
import { refused } from './refusal.ts';
import type { Pending, ScheduleState } from './state.ts';
import { type Tuning, tuningOf } from './tuning.ts';
import { lockOf } from '../safety/profile.ts';
import { changed } from './draft.ts';

/** A nudge taken back by a hold this soon has hardly been seen: it is offered again. */
const HARDLY_SEEN_MS = MINUTE_MS;
const SHOWN_KEPT = 32;

interface Settled {
  readonly state: ScheduleState;
  readonly context: ScheduleContext;
  readonly judged: Judged;
}
/** `nextDue` looks at what the next event will judge: the same question twice has the same answer. */
let settled: Settled | null = null;

/** Judges the moment `state.at`, now that all that was told of it is known. */
export function settle(state: ScheduleState, context: ScheduleContext): Judged {
  if (settled?.state === state && settled.context === context) return settled.judged;
  const judged = judge(state, context);
  settled = { state, context, judged };
  return judged;
}

function judge(state: ScheduleState, context: ScheduleContext): Judged {
  const known = takeIn(state, context);
  const effects: ScheduleEffect[] = [...known.effects];
  let now = woken(known.state);
  now = judgeStanding(now, context, effects);
  now = closeWindows(now, context, effects);
  const wanted = newlyWanted(now, context);
  if (wanted.length > 0)
    now = changed(now, { pending: [...now.pending, ...wanted].sort(byUrgency) });
  now = offer(now, context, effects);
  return { state: now, effects };
}

/** Silence, pauses and "later" that have run out. */
function woken(state: ScheduleState): ScheduleState {
  const { silentUntilWallMs: silence, at } = state;
  return silence !== null && at.wallMs >= silence
    ? changed(state, { silentUntilWallMs: null, refusals: 0 })
    : state;
}

function judgeStanding(
  state: ScheduleState,
  context: ScheduleContext,
  effects: ScheduleEffect[],
): ScheduleState {
  const { standing } = state;
  if (standing === null) return state;
  const tuning = tuningOf(context.preferences);
  const now = state.at.steadyMs;
  const nudge = standing.nudge;
  const withdraw = (after: ScheduleState): ScheduleState => {
    effects.push({ type: 'withdraw-nudge', nudgeId: nudge.id });
    return changed(after, { standing: null });
  };
  const again = (after: ScheduleState): ScheduleState =>
    changed(after, { pending: [...after.pending, standing.pending].sort(byUrgency) });
  const setup = context.setups.find(({ id }) => id === nudge.prescription.setupId);
  if (setup === undefined || lockOf(setup, context.safety, state.at.wallMs) !== null) {
    return withdraw(again(state));
  }
  if (presenceAt(state.presence, now, tuning) === 'away') {
    // Resting without pressing anything is an answer too, and the best one.
    return withdraw(changed(state, { refusals: 0 }));
  }
  const hold = heldBy(state, context);
  if (hold !== null && breaking.includes(hold)) {
    return withdraw(now - standing.shownAt < HARDLY_SEEN_MS ? again(state) : state);
  }
  if (now - standing.shownAt < tuning.nudgeStandsMs) return state;
  effects.push(
    log(state, context, 'expired', nudge.occasion, {
      key: 'schedule.expired.unanswered',
      values: {},
    }),
  );
  return withdraw(refused(state, nudge.occasion));
}

/** Drops what is no longer wanted, and says of each window that passed unserved that it did. */
function closeWindows(
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
    if (pending.closeWallMs === null) return isFull(load) && !isEvening(state);
    if (state.at.wallMs < pending.closeWallMs) return true;
    if (pending.day !== null) served[occasion] = pending.day;
    const { cause, hold } = whyUnsaid(state, context, pending);
    const reason = { key: `schedule.expired.${cause}`, values: {} };
    effects.push(log(state, context, 'expired', occasion, reason, hold));
    return false;
  });
  return kept.length === state.pending.length ? now : changed(now, { pending: kept, served });
}

/** What kept a nudge unsaid to the end of its time: the first of these that is still so. */
function whyUnsaid(
  state: ScheduleState,
  context: ScheduleContext,
  pending: Pending,
): { readonly cause: string; readonly hold: LogLine['hold'] } {
  const tuning = tuningOf(context.preferences);
  if (shownToday(state) >= tuning.maxNudgesADay) return { cause: 'cap', hold: null };
  const hold = heldBy(state, context);
  if (hold !== null && breaking.includes(hold)) return { cause: hold, hold };
  if (!isHere(state, tuning)) return { cause: 'nobody', hold: null };
  if (!manners(state, context)) return { cause: 'apart', hold: null };
  return { cause: 'no-lull', hold: hold ?? pending.hold };
}

const travelIsOver = (state: ScheduleState): boolean => {
  const served = state.served.travel;
  return (
    served !== undefined &&
    state.plan !== null &&
    served >= state.plan.label &&
    state.standing?.nudge.occasion !== 'travel'
  );
};

/** Says which hold keeps the first pending nudge, or shows it. */
function offer(
  state: ScheduleState,
  context: ScheduleContext,
  effects: ScheduleEffect[],
): ScheduleState {
  const first = state.pending[0];
  if (first === undefined || state.standing !== null || !manners(state, context)) return state;
  const hold = heldBy(state, context);
  const waiting = withWait(state, hold);
  if (hold !== null) {
    const isPassing = passing.includes(hold);
    if (hold === first.hold || (isPassing && first.said.includes(hold))) {
      return hold === first.hold ? waiting : replaceFirst(waiting, { ...first, hold });
    }
    effects.push(log(state, context, 'hold', first.occasion, holdReason(hold), hold));
    return replaceFirst(waiting, { ...first, hold, said: isPassing ? [...first.said, hold] : [] });
  }
  if (!isHere(state, tuningOf(context.preferences))) return waiting;
  if (first.hold !== null) {
    effects.push(
      log(state, context, 'release', first.occasion, releaseReason(first.hold), first.hold),
    );
  }
  return show(waiting, context, { ...first, hold: null, said: [] }, effects);
}

/** The wait for a lull is bounded; a real hold in between starts it again. */
function withWait(state: ScheduleState, hold: ReturnType<typeof heldBy>): ScheduleState {
  if (hold === 'typing' || hold === 'unknown') {
    return state.waitFrom === null ? changed(state, { waitFrom: state.at.steadyMs }) : state;
  }
  return hold !== null && breaking.includes(hold) && state.waitFrom !== null
    ? changed(state, { waitFrom: null })
    : state;
}

const replaceFirst = (state: ScheduleState, first: Pending): ScheduleState =>
  changed(state, { pending: [first, ...state.pending.slice(1)] });

/** Whether a nudge may be made at all: the day's count, the distance, and "later". */
export function manners(state: ScheduleState, context: ScheduleContext): boolean {
  const tuning = tuningOf(context.preferences);
  const now = state.at.steadyMs;
  if (state.laterUntil !== null && now < state.laterUntil) return false;
  if (state.lastOfferAt !== null && now - state.lastOfferAt < tuning.distanceMs) return false;
  return shownToday(state) + keptForEvening(state, tuning) < tuning.maxNudgesADay;
}

/** A long screen day never takes the last nudge of a day whose evening is still to come. */
function keptForEvening(state: ScheduleState, tuning: Tuning): number {
  if (state.pending[0]?.occasion !== 'long-screen' || tuning.maxNudgesADay < 2) return 0;
  const isAhead = state.plan?.windows.some(
    (window) =>
      window.occasion === 'wind-down' &&
      window.day === state.plan?.label &&
      window.openWallMs > state.at.wallMs,
  );
  return isAhead === true && tuning.speaks['wind-down'] ? 1 : 0;
}

/** Nudges of this local day; a clock that was set back does not hand out the day's count twice. */
export function shownToday(state: ScheduleState): number {
  const today = state.plan?.label ?? 0;
  return state.shown.filter(
    ({ at, day }) => day === today || (day > today && state.at.steadyMs - at < DAY_MS),
  ).length;
}

function show(
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
  const window = state.plan?.windows.find((w) => w.occasion === occasion && w.day === pending.day);
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
    shown: [...state.shown, { at: now, day: state.plan?.label ?? 0 }].slice(-SHOWN_KEPT),
    lastOfferAt: now,
    laterUntil: null,
    waitFrom: null,
    presence: { ...state.presence, filled: 0 },
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

function log(
  state: ScheduleState,
  context: ScheduleContext,
  event: LogLine['event'],
  occasion: LogLine['occasion'],
  reason: Sentence,
  hold: LogLine['hold'] = null,
): ScheduleEffect {
  const tuning = tuningOf(context.preferences);
  const load = loadAt(state.presence, state.at.steadyMs, state.rate, tuning);
  return { type: 'log', line: { at: state.at, event, occasion, reason, hold, load } };
}
