import { wallMs } from '../time/moment.ts';
import type { LogLine, ScheduleEffect } from './effect.ts';
import { loadAt } from './presence.ts';
import { lasting } from './reason.ts';
import type { ScheduleState } from './state.ts';
import type { Tuning } from './tuning.ts';

/** The log's line on a rest that has just ended by itself, or null. */
export function restLine(
  before: ScheduleState,
  after: ScheduleState,
  tuning: Tuning,
): ScheduleEffect | null {
  const { returned } = after.presence;
  if (returned === null || returned === before.presence.returned) return null;
  const back = returned.to;
  const at = { wallMs: wallMs(after.at.wallMs - (after.at.steadyMs - back)), steadyMs: back };
  const reason = lasting('schedule.rest.away', back - returned.from);
  return restEffect({
    at,
    reason,
    load: loadAt(after.presence, back, after.rate, tuning),
    occasion: null,
  });
}

/** The log's line on a session that has just ended, or null. */
export function sessionLine(
  before: ScheduleState,
  after: ScheduleState,
  tuning: Tuning,
): ScheduleEffect | null {
  if (before.ended === null) return null;
  return restEffect({
    at: after.at,
    reason: lasting('schedule.rest.session', before.ended.restedMs),
    load: loadAt(after.presence, after.at.steadyMs, after.rate, tuning),
    occasion: before.session?.occasion ?? 'on-demand',
  });
}

const restEffect = (
  line: Pick<LogLine, 'at' | 'reason' | 'load' | 'occasion'>,
): ScheduleEffect => ({
  type: 'log',
  line: {
    at: line.at,
    event: 'rest',
    occasion: line.occasion,
    reason: line.reason,
    hold: null,
    load: line.load,
  },
});
