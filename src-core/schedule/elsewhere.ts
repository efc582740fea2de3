import { wallMs } from '../time/moment.ts';
import { HOUR_MS } from '../time/units.ts';
import type { ScheduleContext } from './context.ts';
import { changed } from './draft.ts';
import type { RestElsewhere } from './event.ts';
import type { ScheduleState } from './state.ts';
import { tuningOf } from './tuning.ts';

/** What was rested longer ago has nothing to say to today's load. */
const TOO_OLD_MS = 12 * HOUR_MS;

/**
 * One body, one load: a rest there drains what had filled here before it. What has filled since then stays, as
 * far as it can be known: never more than the time since could fill.
 */
export function restedElsewhere(
  state: ScheduleState,
  rest: RestElsewhere,
  context: ScheduleContext,
): ScheduleState {
  const tuning = tuningOf(context.preferences);
  const { presence, at } = state;
  const ageMs = at.wallMs - rest.endedWallMs;
  // Clocks of two machines differ by a little; what lies in the future has just been.
  if (ageMs > TOO_OLD_MS) return state;
  if (!rest.finished && rest.restedMs < tuning.restCountsMs) return state;
  const share = rest.finished ? 1 : Math.min(1, rest.restedMs / tuning.fullRestMs);
  const seenWallMs = at.wallMs - (at.steadyMs - presence.seenAt);
  const sinceMs = Math.max(0, seenWallMs - rest.endedWallMs);
  const since = Math.min(presence.load, (sinceMs * state.rate) / tuning.stretchMs);
  const endedWall = wallMs(Math.min(at.wallMs, rest.endedWallMs));
  const isToday = endedWall >= state.plan.fromWallMs && endedWall < state.plan.toWallMs;
  const isFull = share >= 1;
  return changed(state, {
    rests: isToday ? { ...state.rests, count: state.rests.count + 1 } : state.rests,
    presence: {
      ...presence,
      load: since + (presence.load - since) * (1 - share),
      filled: Math.min(presence.filled, since),
      activeMs: isFull ? Math.min(presence.activeMs, sinceMs) : presence.activeMs,
      stretchFromWallMs: isFull ? endedWall : presence.stretchFromWallMs,
      pauseEndWallMs: endedWall,
      pauses: isFull ? 0 : presence.pauses + 1,
    },
  });
}
