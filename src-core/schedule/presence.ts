import type { SteadyMs, WallMs } from '../time/moment.ts';
import { presenceDraftOf } from './draft.ts';
import type { Presence } from './state.ts';
import type { Tuning } from './tuning.ts';

/**
 * Load is a function of the last sign of the person and the time since: it fills while signs come, stands
 * still in a pause, and drains once the pause counts as rest. Nothing else touches it, least of all a hold.
 */

/** The load at this moment, if no further sign comes until then. */
export function loadAt(presence: Presence, at: SteadyMs, rate: number, tuning: Tuning): number {
  const gap = Math.max(0, at - presence.seenAt);
  return gap >= tuning.restCountsMs
    ? rested(presence.load, gap, tuning)
    : presence.load + filledIn(presence, gap, rate, tuning);
}

/** What was filled since the last offer, in loads. */
export function filledAt(presence: Presence, at: SteadyMs, rate: number, tuning: Tuning): number {
  const gap = Math.max(0, at - presence.seenAt);
  if (gap >= tuning.fullRestMs) return 0;
  return gap >= tuning.restCountsMs
    ? presence.filled
    : presence.filled + filledIn(presence, gap, rate, tuning);
}

/** An offer has been made: what fills from here on is for the next. */
export function withoutFilled(presence: Presence): Presence {
  const offered = presenceDraftOf(presence);
  offered.filled = 0;
  return offered;
}

/** A sign of the person at this moment: what lay between it and the last one is filled or credited. */
export function seenAt(
  presence: Presence,
  at: SteadyMs,
  wall: WallMs,
  rate: number,
  tuning: Tuning,
): Presence {
  const gap = at - presence.seenAt;
  if (gap <= 0) return presence;
  const load = loadAt(presence, at, rate, tuning);
  const filled = filledAt(presence, at, rate, tuning);
  if (gap < tuning.pauseMs && presence.goneAt === null) {
    const seen = presenceDraftOf(presence);
    seen.seenAt = at;
    seen.load = load;
    seen.filled = filled;
    seen.activeMs += gap;
    return seen;
  }
  const pause = { from: presence.seenAt, to: at };
  const isFull = gap >= tuning.fullRestMs;
  const counts = gap >= tuning.restCountsMs;
  const active = counts ? 0 : activeIn(presence, gap, tuning);
  return {
    seenAt: at,
    load,
    filled,
    activeMs: isFull ? 0 : presence.activeMs + active,
    goneAt: null,
    dip: gap >= tuning.pauseMs ? pause : presence.dip,
    returned: counts ? pause : presence.returned,
    stretchFromWallMs: isFull ? wall : presence.stretchFromWallMs,
    pauseEndWallMs: counts ? wall : presence.pauseEndWallMs,
    pauses: isFull ? 0 : presence.pauses + (counts ? 1 : 0),
  };
}

/** The person is known to be gone from here: no more time counts as active until the next sign. */
export function goneFrom(
  presence: Presence,
  at: SteadyMs,
  wall: WallMs,
  rate: number,
  tuning: Tuning,
): Presence {
  if (presence.goneAt !== null) return presence;
  // Locking is done by hand, unless nobody has been there for a while already.
  const last =
    at - presence.seenAt < tuning.pauseMs ? seenAt(presence, at, wall, rate, tuning) : presence;
  return { ...last, goneAt: at };
}

/** Active, paused or away, by the time since the last sign. */
export function presenceAt(
  presence: Presence,
  at: SteadyMs,
  tuning: Tuning,
): 'active' | 'paused' | 'away' {
  const gap = at - presence.seenAt;
  if (gap >= tuning.restCountsMs) return 'away';
  return gap >= tuning.pauseMs || presence.goneAt !== null ? 'paused' : 'active';
}

function rested(load: number, gap: number, tuning: Tuning): number {
  return load * Math.max(0, 1 - gap / tuning.fullRestMs);
}

function activeIn(presence: Presence, gap: number, tuning: Tuning): number {
  const present = presence.goneAt === null ? gap : presence.goneAt - presence.seenAt;
  return Math.max(0, Math.min(gap, present, tuning.pauseMs));
}

function filledIn(presence: Presence, gap: number, rate: number, tuning: Tuning): number {
  return (activeIn(presence, gap, tuning) * rate) / tuning.stretchMs;
}
