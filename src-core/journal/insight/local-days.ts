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
}

export type LocalDays = (atMs: number) => LocalTime;

/**
 * Reads instants as local days. Offsets are remembered per UTC day: ten years of records are read in the time
 * of a few thousand look-ups instead of a hundred thousand.
 */
export function localDays(timeZone: string): LocalDays {
  const offsets = new Map<number, number | 'changes'>();
  const exact = (atMs: number): number =>
    Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone).offsetNanoseconds /
    1e6;
  const offsetAt = (atMs: number): number => {
    const utcDay = Math.floor(atMs / DAY_MS);
    let known = offsets.get(utcDay);
    if (known === undefined) {
      const atStart = exact(utcDay * DAY_MS);
      // No zone has moved its clock twice within a day.
      known = atStart === exact((utcDay + 1) * DAY_MS - MINUTE_MS) ? atStart : 'changes';
      offsets.set(utcDay, known);
    }
    return known === 'changes' ? exact(atMs) : known;
  };
  return (atMs) => {
    const local = atMs + offsetAt(atMs);
    const day = Math.floor((local - DAY_START_MS) / DAY_MS);
    return {
      day,
      // 1970-01-01 was a Thursday.
      weekday: (((day + 3) % 7) + 7) % 7,
      hour: Math.floor((((local % DAY_MS) + DAY_MS) % DAY_MS) / HOUR_MS),
    };
  };
}
