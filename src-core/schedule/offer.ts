import type { ScheduleContext } from './context.ts';
import { changed } from './draft.ts';
import type { ScheduleEffect } from './effect.ts';
import type { HoldReason } from './hold-reason.ts';
import { heldBy, isBreaking, passing } from './holds.ts';
import { log } from './log.ts';
import { manners } from './manners.ts';
import { isHere } from './occasions.ts';
import { holdReason, releaseReason } from './reason.ts';
import { show } from './show.ts';
import type { Pending, ScheduleState } from './state.ts';
import { tuningOf } from './tuning.ts';

/** Says which hold keeps the first pending nudge, or shows it. */
export function offer(
  state: ScheduleState,
  context: ScheduleContext,
  effects: ScheduleEffect[],
): ScheduleState {
  const first = state.pending[0];
  if (first === undefined || state.standing !== null || !manners(state, first, context))
    return state;
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
function withWait(state: ScheduleState, hold: HoldReason | null): ScheduleState {
  if (hold === 'typing' || hold === 'unknown') {
    return state.waitFrom === null ? changed(state, { waitFrom: state.at.steadyMs }) : state;
  }
  return isBreaking(hold) ? changed(state, { waitFrom: null }) : state;
}

const replaceFirst = (state: ScheduleState, first: Pending): ScheduleState =>
  changed(state, { pending: [first, ...state.pending.slice(1)] });
