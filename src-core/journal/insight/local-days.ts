import { Temporal } from 'temporal-polyfill';
import { HOUR_MS, MINUTE_MS } from '../../time/units.ts';

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

/**
 * Reads instants as local days. Offsets are remembered for whole weeks in which no clock was moved: ten years
 * of records are read with a thousand look-ups instead of a hundred thousand.
 */
export function localDays(timeZone: string): LocalDays {
  const weeks = new Map<number, number | null>();
  const days = new Map<number, number | null>();
  const exact = (atMs: number): number =>
    Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone).offsetNanoseconds /
    1e6;
  /** The one offset of a stretch of time, or null where the clock was moved in it. */
  const steady = (known: Map<number, number | null>, atMs: number, lengthMs: number) => {
    const index = Math.floor(atMs / lengthMs);
    let offset = known.get(index);
    if (offset === undefined) {
      const atStart = exact(index * lengthMs);
      // No zone has moved its clock and moved it back within a week.
      offset = atStart === exact((index + 1) * lengthMs - MINUTE_MS) ? atStart : null;
      known.set(index, offset);
    }
    return offset;
  };
  const offsetAt = (atMs: number): number =>
    steady(weeks, atMs, 7 * DAY_MS) ?? steady(days, atMs, DAY_MS) ?? exact(atMs);
  return (atMs) => {
    const localMs = atMs + offsetAt(atMs);
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
