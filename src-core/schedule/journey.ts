import type { WallMs } from '../time/moment.ts';
import { isTimeZone, offsetMsAt } from '../time/offset.ts';
import { outdated } from './day-plan.ts';
import { changed } from './draft.ts';
import { dayLabelAt } from './plan.ts';
import type { ScheduleState } from './state.ts';

/** A zone that this machine does not know is not believed; one with the same time of day is no journey. */
export function inZone(state: ScheduleState, zone: string): ScheduleState {
  if (zone === state.timeZone || !isTimeZone(zone)) return state;
  const at: WallMs = state.at.wallMs;
  const isMoved = offsetMsAt(at, zone) !== offsetMsAt(at, state.timeZone);
  const moved = changed(state, {
    timeZone: zone,
    plan: outdated(state.plan),
    zoneShifted: state.zoneShifted || isMoved,
  });
  return withLabels(moved, dayLabelAt(at, state.timeZone), dayLabelAt(at, zone));
}

/** What was said until tomorrow now means the next 04:00 on the clocks over here. */
function withLabels(state: ScheduleState, before: number, after: number): ScheduleState {
  const { pause, notes, notToday } = state;
  const isPaused = pause?.kind === 'day' && pause.label >= before;
  return changed(state, {
    pause: isPaused ? { kind: 'day', label: after } : pause,
    notes: notes.day === before ? { ...notes, day: after } : notes,
    notToday: Object.fromEntries(
      Object.entries(notToday).map(([occasion, day]) => [occasion, day === before ? after : day]),
    ),
  });
}
