import type { ScheduleContext } from './context.ts';
import type { LogLine, ScheduleEffect } from './effect.ts';
import type { ScheduleSentence } from './nudge.ts';
import { loadAt } from './presence.ts';
import type { ScheduleState } from './state.ts';
import { tuningOf } from './tuning.ts';

/** A line of the day's log, with the load at this moment. */
export function log(
  state: ScheduleState,
  context: ScheduleContext,
  event: LogLine['event'],
  occasion: LogLine['occasion'],
  reason: ScheduleSentence,
  hold: LogLine['hold'] = null,
): ScheduleEffect {
  const tuning = tuningOf(context.preferences);
  const load = loadAt(state.presence, state.at.steadyMs, state.rate, tuning);
  return { type: 'log', line: { at: state.at, event, occasion, reason, hold, load } };
}
