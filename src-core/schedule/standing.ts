import { lockOf } from '../safety/profile.ts';
import { MINUTE_MS } from '../time/units.ts';
import type { ScheduleContext } from './context.ts';
import { changed } from './draft.ts';
import type { ScheduleEffect } from './effect.ts';
import { heldBy, isBreaking } from './holds.ts';
import { log } from './log.ts';
import { byUrgency } from './occasions.ts';
import { presenceAt } from './presence.ts';
import { refused } from './refusal.ts';
import type { ScheduleState } from './state.ts';
import { tuningOf } from './tuning.ts';

/** A nudge taken back by a hold this soon has hardly been seen: it is offered again. */
const HARDLY_SEEN_MS = MINUTE_MS;

/** Takes back what stands where it may stand no longer, and counts what nobody answered as a refusal. */
export function judgeStanding(
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
  if (isBreaking(heldBy(state, context))) {
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
