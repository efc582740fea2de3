import { steadyMs } from '../time/moment.ts';
import { SECOND_MS } from '../time/units.ts';
import { isShut } from './holds.ts';
import type { ScheduleState } from './state.ts';
import { changed } from './draft.ts';

/** Inputs over this long mean that the screen is open, whatever was said of it. */
const INPUT_MEANS_OPEN_MS = 30 * SECOND_MS;
/** Below this an idle clock may simply be stuck near 0; a person leaves a gap like this now and then. */
const HUMAN_GAP_MS = 200;
/** An input this old is no sign that somebody is there now. */
const RECENT_MS = 90 * SECOND_MS;

/** The end of a lock or a sleep is sometimes never told: then the person's inputs are believed instead. */
export function doubted(state: ScheduleState, idle: ScheduleState['idle']): ScheduleState {
  const gone = state.presence.goneAt;
  if (!isShut(state.signals) || gone === null) {
    return state.doubtFrom === null ? state : changed(state, { doubtFrom: null });
  }
  if (state.sample === 'none' || idle.inputAt === null) return state;
  const isInput =
    idle.verdict === 'trusted' &&
    idle.missing === 0 &&
    idle.inputAt > gone &&
    state.at.steadyMs - idle.inputAt < RECENT_MS;
  if (!isInput) return changed(state, { doubtFrom: null });
  if (idle.value < HUMAN_GAP_MS) return state;
  const from = state.doubtFrom ?? idle.inputAt;
  if (idle.inputAt - from < INPUT_MEANS_OPEN_MS)
    return changed(state, { doubtFrom: steadyMs(from) });
  return changed(state, {
    doubtFrom: null,
    signals: { ...state.signals, locked: 'unknown', asleep: 'unknown' },
  });
}
