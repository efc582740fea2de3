import { type SteadyMs, steadyMs, wallMs } from '../time/moment.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../time/units.ts';
import type { ScheduleContext } from './context.ts';
import { changed, draftOf } from './draft.ts';
import type { ScheduleEffect } from './effect.ts';
import { doubted } from './doubt.ts';
import { isShut } from './holds.ts';
import { heard } from './idle-trust.ts';
import { planAt } from './plan.ts';
import { goneFrom, loadAt, seenAt } from './presence.ts';
import { restLine, sessionLine } from './rest-lines.ts';
import type { Break, ScheduleState } from './state.ts';
import { type Tuning, tuningOf } from './tuning.ts';

/** Between two beats there are never more than these; a longer silence means that the machine slept. */
export const SLEEP_GAP_MS = 2 * MINUTE_MS;
/** After a sleep only a fresh input is believed: some idle clocks sleep with the machine. */
const FRESH_MS = 5 * SECOND_MS;
/** From here a sleep is a night or a journey. */
const REAL_SLEEP_MS = 30 * MINUTE_MS;
/** A night is no rest of the day. */
const NIGHT_MS = 4 * HOUR_MS;
/** A begun session that never ends, or never begins, is forgotten after this long. */
export const SESSION_STALE_MS = 2 * HOUR_MS;
export const SESSION_START_MS = 5 * MINUTE_MS;
/** A journey counts when the zone changed within this long after a sleep. */
const JOURNEY_MS = 24 * HOUR_MS;

export interface Judged {
  readonly state: ScheduleState;
  readonly effects: readonly ScheduleEffect[];
}

const nothing: readonly ScheduleEffect[] = [];

/** Takes in what was told of `state.at`, in an order of its own: facts of one moment have none. */
export function takeIn(state: ScheduleState, context: ScheduleContext): Judged {
  const tuning = tuningOf(context.preferences);
  const planned = withPlan(state, context);
  const present = withPresence(planned, tuning);
  const ended = withSession(present, tuning);
  const line = sessionLine(state, ended, tuning) ?? restLine(planned, ended, tuning);
  if (line === null) return { state: withJourney(ended), effects: nothing };
  return { state: withRests(withJourney(ended)), effects: [line] };
}

/** The plan of the local day, made anew when the day, the zone or the preferences are new. */
function withPlan(state: ScheduleState, context: ScheduleContext): ScheduleState {
  const { plan, at } = state;
  if (plan.fromWallMs <= at.wallMs && at.wallMs < plan.toWallMs) return state;
  const next = planAt(at.wallMs, state.timeZone, context.preferences);
  const isSameDay = state.notes.day === next.label;
  return changed(state, {
    plan: next,
    // A clock that was set back does not lengthen a pause until tomorrow.
    pause:
      state.pause?.kind === 'day'
        ? { kind: 'day', label: Math.min(state.pause.label, next.label) }
        : state.pause,
    notes: isSameDay ? state.notes : { day: next.label, list: [] },
    rate: isSameDay ? state.rate : 1,
    rests: state.rests.day === next.label ? state.rests : { day: next.label, count: 0 },
    refusals: isSameDay ? state.refusals : 0,
    silentUntilWallMs: isSameDay ? state.silentUntilWallMs : null,
  });
}

function withPresence(told: ScheduleState, tuning: Tuning): ScheduleState {
  const now = told.at.steadyMs;
  const saidShut = isShut(told.signals) || told.session?.began === true;
  const idle =
    told.sample === 'none'
      ? told.idle
      : heard(told.idle, told.sample, now, saidShut ? told.presence.goneAt : null);
  const state = doubted(told, idle);
  const shut = isShut(state.signals) || state.session?.began === true;
  const gapMs = now - state.beforeMs;
  const slept = gapMs > SLEEP_GAP_MS && state.presence.goneAt === null;
  let presence = state.presence;
  if (slept)
    presence = { ...presence, goneAt: steadyMs(Math.max(state.beforeMs, presence.seenAt)) };
  const awayFrom = presence.goneAt;
  const wasShut = awayFrom !== null;
  const sign = state.started ? now : signAt(state, idle, wasShut && gapMs > SLEEP_GAP_MS);
  const wall = wallMs(state.at.wallMs - (now - (sign ?? now)));
  const isBelieved = sign !== null && (!shut || !wasShut || state.started);
  if (isBelieved) presence = seenAt(presence, sign, wall, state.rate, tuning);
  if (shut) presence = goneFrom(presence, now, state.at.wallMs, state.rate, tuning);
  const woke = awayFrom !== null && !shut && now - awayFrom >= REAL_SLEEP_MS;
  const known = draftOf(state);
  known.presence = presence;
  known.idle = shut && !wasShut ? { ...idle, zeroFrom: null } : idle;
  known.sample = 'none';
  known.started = false;
  known.unlocked = false;
  known.sleptAt = woke && presence.goneAt === null ? now : state.sleptAt;
  known.callFrom = state.signals.call === true ? (state.callFrom ?? now) : null;
  return known;
}

/** The latest sign of the person that this moment tells of, or null. */
function signAt(
  state: ScheduleState,
  idle: ScheduleState['idle'],
  afterSleep: boolean,
): SteadyMs | null {
  const now = state.at.steadyMs;
  // Unlocking is done by hand.
  if (state.unlocked) return now;
  if (state.sample === 'none') return null;
  // Where idle time cannot be believed, an open screen stands for a person.
  if (idle.verdict !== 'trusted') return now;
  if (idle.inputAt === null || idle.missing > 0 || idle.oddAt === now) return null;
  if (afterSleep && now - idle.inputAt > FRESH_MS) return null;
  const gone = state.presence.goneAt;
  return gone !== null && idle.inputAt <= gone ? null : idle.inputAt;
}

function withSession(state: ScheduleState, tuning: Tuning): ScheduleState {
  const { ended, session, at, presence } = state;
  if (ended === null) {
    if (session === null) return state;
    const limit = session.began ? SESSION_STALE_MS : SESSION_START_MS;
    return at.steadyMs - session.since >= limit ? changed(state, { session: null }) : state;
  }
  const planned = session?.plannedMs ?? tuning.fullRestMs;
  const share = ended.finished ? 1 : Math.min(1, ended.restedMs / planned);
  const lying = loadAt(presence, at.steadyMs, state.rate, tuning);
  const load = ended.finished ? 0 : Math.min(lying, presence.load * (1 - share));
  const rest: Break = { from: steadyMs(at.steadyMs - ended.restedMs), to: at.steadyMs };
  return changed(state, {
    ended: null,
    session: null,
    refusals: 0,
    lastOfferAt: at.steadyMs,
    recent: [...state.recent, ended.setupId].slice(-2),
    presence: {
      ...presence,
      seenAt: at.steadyMs,
      goneAt: at.steadyMs,
      load,
      filled: load === 0 ? 0 : presence.filled,
      activeMs: load === 0 ? 0 : presence.activeMs,
      returned: rest,
      stretchFromWallMs: load === 0 ? at.wallMs : presence.stretchFromWallMs,
      pauseEndWallMs: at.wallMs,
      pauses: load === 0 ? 0 : presence.pauses + 1,
    },
  });
}

function withJourney(state: ScheduleState): ScheduleState {
  if (!state.zoneShifted) return state;
  const slept = state.sleptAt !== null && state.at.steadyMs - state.sleptAt <= JOURNEY_MS;
  return changed(state, { zoneShifted: false, travelled: state.travelled || slept });
}

/** Counts a rest of the day. */
function withRests(state: ScheduleState): ScheduleState {
  const returned = state.presence.returned;
  if (returned !== null && returned.to - returned.from >= NIGHT_MS) return state;
  return changed(state, { rests: { ...state.rests, count: state.rests.count + 1 } });
}
