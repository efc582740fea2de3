import { isTimeZone, offsetMsAt } from '../time/offset.ts';
import type { ScheduleState } from './state.ts';
import { changed } from './draft.ts';

/** A zone that this machine does not know is not believed; one with the same time of day is no journey. */
export function inZone(state: ScheduleState, zone: string): ScheduleState {
  if (zone === state.timeZone || !isTimeZone(zone)) return state;
  const moved = offsetMsAt(state.at.wallMs, zone) !== offsetMsAt(state.at.wallMs, state.timeZone);
  return changed(state, { timeZone: zone, plan: null, zoneShifted: state.zoneShifted || moved });
}
