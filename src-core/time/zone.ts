import { Temporal } from 'temporal-polyfill';
import { wallMs, type WallMs } from './moment.ts';
import { DAY_MS, MINUTE_MS } from './units.ts';

/** A calendar date as the count of days since 1970-01-01, in no zone. */
export type EpochDay = number;

/** 0 is Monday, as in ISO 8601. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** 1970-01-01 was a Thursday. */
export const weekdayOf = (day: EpochDay): Weekday => ((((day + 3) % 7) + 7) % 7) as Weekday;

/** Whether this machine knows the zone's rules. */
export function isTimeZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

/** How far local clocks are ahead of UTC at this instant. */
export function offsetMsAt(at: number, zone: string): number {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return Math.round(zoned.offsetNanoseconds / 1e6);
}

/** The date on the wall at this instant. */
export const epochDayAt = (at: number, zone: string): EpochDay =>
  Math.floor((at + offsetMsAt(at, zone)) / DAY_MS);

/** What a clock on the wall reads, as "13:40". */
export function clockText(at: number, zone: string): string {
  const local = at + offsetMsAt(at, zone);
  const minute = Math.floor((((local % DAY_MS) + DAY_MS) % DAY_MS) / MINUTE_MS);
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

/** An instant as ISO 8601 with its offset: "2026-03-29T03:00:00.000+02:00". */
export function isoText(at: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toString({ timeZoneName: 'never', fractionalSecondDigits: 3 });
}

/** A date as "2026-03-29". */
export const dateText = (day: EpochDay): string => dateOf(day).toString();

export const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Turns a local time into its instant: the date, and minutes since its midnight (past 1440: the next date). */
export type LocalClock = (day: EpochDay, minute: number) => WallMs | null;

/** Days on either side of `day` for which the clock of `localClockAround` is right. */
const REACH_DAYS = 3;

/**
 * The local clock for the days around one date. A time that does not exist moves on by what was skipped, one
 * that exists twice is the first; a date that does not exist (a step over the date line) gives null.
 */
export function localClockAround(day: EpochDay, zone: string): LocalClock {
  const before = offsetMsAt((day - REACH_DAYS) * DAY_MS - DAY_MS, zone);
  const after = offsetMsAt((day + REACH_DAYS) * DAY_MS + DAY_MS, zone);
  // Nearly every week of nearly every zone: no change of offset, so no need for the slow calendar.
  if (before === after)
    return (date, minute) => wallMs(date * DAY_MS + minute * MINUTE_MS - before);
  return (date, minute) => exactInstant(date, minute, zone);
}

/** The same, asked of the calendar itself: slow, and the measure of the quick way. */
export function exactInstant(day: EpochDay, minute: number, zone: string): WallMs | null {
  const wanted = day + Math.floor(minute / 1_440);
  const date = dateOf(wanted);
  if (epochDayAt(date.toZonedDateTime(zone).epochMilliseconds, zone) !== wanted) return null;
  const time = Temporal.PlainTime.from({
    hour: Math.floor((minute % 1_440) / 60),
    minute: minute % 60,
  });
  return wallMs(date.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds);
}

const dateOf = (day: EpochDay): Temporal.PlainDate =>
  new Temporal.PlainDate(1970, 1, 1).add({ days: day });
