import { offsetMsAt } from '../../time/offset.ts';
import { HOUR_MS } from '../../time/units.ts';

const DAY_MS = 24 * HOUR_MS;
/** What is done after midnight still belongs to the evening before: a day begins at 04:00. */
const DAY_START_MS = 4 * HOUR_MS;

export interface LocalTime {
  /** The local day from 04:00 to 04:00, counted from 1970-01-01. */
  readonly day: number;
  /** 0 is Monday. */
  readonly weekday: number;
  /** The hour on the wall clock, 0 to 23. */
  readonly hour: number;
  /** The reading of the wall clock, counted as if it were UTC. */
  readonly localMs: number;
}

export type LocalDays = (atMs: number) => LocalTime;

/** Reads instants as local days. */
export function localDays(timeZone: string): LocalDays {
  return (atMs) => {
    const localMs = atMs + offsetMsAt(atMs, timeZone);
    const day = Math.floor((localMs - DAY_START_MS) / DAY_MS);
    return {
      day,
      // 1970-01-01 was a Thursday.
      weekday: (((day + 3) % 7) + 7) % 7,
      hour: Math.floor((((localMs % DAY_MS) + DAY_MS) % DAY_MS) / HOUR_MS),
      localMs,
    };
  };
}
