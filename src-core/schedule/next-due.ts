import { type SteadyMs, steadyMs, type WallMs } from '../time/moment.ts';
import { MINUTE_MS, SECOND_MS } from '../time/units.ts';
import type { ScheduleContext } from './context.ts';
import { SESSION_STALE_MS, SESSION_START_MS } from './facts.ts';
import { isShut } from './holds.ts';
import { intervalOf, isEvening, steadyOf } from './occasions.ts';
import { filledAt, loadAt, presenceAt } from './presence.ts';
import { manners } from './manners.ts';
import { settle } from './settle.ts';
import type { ScheduleState } from './state.ts';
import { tuningOf } from './tuning.ts';
import type { NextDue } from './view.ts';

/** Often enough to see a person come back, seldom enough to leave the processor asleep. */
const BEAT_MS = 30 * SECOND_MS;
/** While nobody is there: a minute of rest more or less is not seen. */
const AWAY_BEAT_MS = 40 * SECOND_MS;
/** While a nudge waits for a lull. */
const LULL_BEAT_MS = 5 * SECOND_MS;
/** Lock, sleep and session end with an event: the beat is only there in case that one is lost. */
const SHUT_BEAT_MS = 10 * MINUTE_MS;

/** When the timer should next call `ticked`. */
export function nextDue(state: ScheduleState, context: ScheduleContext): NextDue {
  const judged = settle(state, context);
  // Something is to be done already: the very next moment does it.
  if (judged.effects.length > 0) return steadyMs(state.at.steadyMs + 1);
  return soonest(judged.state, context, beatOf(judged.state, context));
}

/** When something may happen without anybody doing anything; for replays, which need no sampling. */
export function nextDeadline(state: ScheduleState, context: ScheduleContext): NextDue {
  const judged = settle(state, context);
  if (judged.effects.length > 0) return steadyMs(state.at.steadyMs + 1);
  return soonest(judged.state, context, Infinity);
}

function beatOf(state: ScheduleState, context: ScheduleContext): number {
  if (isShut(state.signals)) return state.doubtFrom === null ? SHUT_BEAT_MS : BEAT_MS;
  if (state.session?.began === true) return SHUT_BEAT_MS;
  const tuning = tuningOf(context.preferences);
  const presence = presenceAt(state.presence, state.at.steadyMs, tuning);
  if (presence === 'away') return AWAY_BEAT_MS;
  const sinceInput = state.at.steadyMs - state.presence.seenAt;
  const [first] = state.pending;
  const awaitsLull =
    first?.hold === 'typing' &&
    state.standing === null &&
    presence === 'active' &&
    manners(state, first, context);
  return awaitsLull ? Math.max(LULL_BEAT_MS, tuning.lullMs - sinceInput) : BEAT_MS;
}

function soonest(state: ScheduleState, context: ScheduleContext, beat: number): NextDue {
  const now = state.at.steadyMs;
  const tuning = tuningOf(context.preferences);
  let best = now + beat;
  const by = (at: number | null): void => {
    if (at !== null && at > now && at < best) best = at;
  };
  const { presence, session, standing } = state;
  by(state.laterUntil);
  by(state.callUntil);
  if (state.lastOfferAt !== null) by(state.lastOfferAt + tuning.distanceMs);
  if (state.pause?.kind === 'steady') by(state.pause.until);
  if (standing !== null) by(standing.shownAt + tuning.nudgeStandsMs);
  if (state.waitFrom !== null) by(state.waitFrom + tuning.typingCapMs);
  if (presence.returned !== null) {
    by(presence.returned.to + tuning.justReturnedMs);
    by(presence.returned.to + tuning.resetSettleMs);
  }
  if (session !== null) by(session.since + (session.began ? SESSION_STALE_MS : SESSION_START_MS));
  by(fullAt(state, context));
  by(steadyOf(state, nextOnTheWall(state)));
  return steadyMs(best);
}

/** The next thing that the calendar holds: a window opens or is at its latest, quiet hours end, a day begins. */
function nextOnTheWall(state: ScheduleState): WallMs {
  const { plan, silentUntilWallMs, pending } = state;
  const now = state.at.wallMs;
  let best = plan.toWallMs;
  if (silentUntilWallMs !== null && silentUntilWallMs > now && silentUntilWallMs < best) {
    best = silentUntilWallMs;
  }
  for (const { closeWallMs } of pending) {
    if (closeWallMs !== null && closeWallMs > now && closeWallMs < best) best = closeWallMs;
  }
  for (const { openWallMs, latestWallMs } of plan.windows) {
    if (openWallMs > now) {
      if (openWallMs < best) best = openWallMs;
      break;
    }
    if (latestWallMs > now && latestWallMs < best) best = latestWallMs;
  }
  for (const { closeWallMs } of plan.quiet) {
    if (closeWallMs > now && closeWallMs < best) best = closeWallMs;
  }
  return best;
}

/** When the load will be full if the person goes on as now; in the past where it is. */
function fullAt(state: ScheduleState, context: ScheduleContext): SteadyMs | null {
  const tuning = tuningOf(context.preferences);
  const now = state.at.steadyMs;
  if (presenceAt(state.presence, now, tuning) !== 'active' || isEvening(state)) return null;
  const missing = Math.max(
    1 - loadAt(state.presence, now, state.rate, tuning),
    intervalOf(state) - filledAt(state.presence, now, state.rate, tuning),
  );
  return steadyMs(Math.ceil(now + (missing * tuning.stretchMs) / state.rate));
}
