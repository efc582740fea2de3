import { wallMs, type WallMs } from './moment.ts';
import { offsetMsAt } from './offset.ts';
import { DAY_MINUTES, DAY_MS, MINUTE_MS, SECOND_MS } from './units.ts';

/** A calendar date as the count of days since 1970-01-01, in no zone. */
export type EpochDay = number;

/** 0 is Monday, as in ISO 8601. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** 1970-01-01 was a Thursday. */
export const weekdayOf = (day: EpochDay): Weekday => ((((day + 3) % 7) + 7) % 7) as Weekday;

/** The date on the wall at this instant. */
export const epochDayAt = (at: number, zone: string): EpochDay =>
  Math.floor((at + offsetMsAt(at, zone)) / DAY_MS);

/** What a clock on the wall reads, as "13:40". */
export const clockText = (at: number, zone: string): string =>
  hourAndMinute(sinceMidnight(at + offsetMsAt(at, zone)));

/** An instant as ISO 8601 with its offset: "2026-03-29T03:00:00.000+02:00". */
export function isoText(at: number, zone: string): string {
  const offset = offsetMsAt(at, zone);
  const local = at + offset;
  const ms = sinceMidnight(local);
  const seconds = ((ms % MINUTE_MS) / SECOND_MS).toFixed(3).padStart(6, '0');
  const sign = offset < 0 ? '-' : '+';
  const day = dateText(Math.floor(local / DAY_MS));
  return `${day}T${hourAndMinute(ms)}:${seconds}${sign}${hourAndMinute(Math.abs(offset))}`;
}

const sinceMidnight = (local: number): number => ((local % DAY_MS) + DAY_MS) % DAY_MS;

function hourAndMinute(ms: number): string {
  const minute = Math.floor(ms / MINUTE_MS);
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

/** From 0000-03-01 to 1970-01-01. */
const DAYS_BEFORE_EPOCH = 719_468;

/**
 * A date as "2026-03-29", from the year 0 on. Years are counted from March, so that the day that comes and goes is
 * their last.
 */
export function dateText(day: EpochDay): string {
  const days = day + DAYS_BEFORE_EPOCH;
  // Too late by a day for each leap year.
  let year = Math.floor(days / 365);
  while (marchFirst(year) > days) year -= 1;
  const intoYear = days - marchFirst(year);
  // Five months from March, and from August, have 153 days.
  const month = Math.floor((5 * intoYear + 2) / 153);
  const date = intoYear - Math.floor((153 * month + 2) / 5) + 1;
  const isNextYear = month >= 10;
  const text = String(isNextYear ? year + 1 : year).padStart(4, '0');
  return `${text}-${twoDigits(isNextYear ? month - 9 : month + 3)}-${twoDigits(date)}`;
}

const marchFirst = (year: number): number =>
  365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

export const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Turns a local time into its instant: the date, and minutes since its midnight (past 1440: the next date). */
export type LocalClock = (day: EpochDay, minute: number) => WallMs | null;

/**
 * The clock on the wall of this zone. A time that does not exist moves on by what was skipped, one that exists
 * twice is the first; a date that does not exist (a step over the date line) gives null.
 */
export const localClock =
  (zone: string): LocalClock =>
  (day, minute) => {
    const date = day + Math.floor(minute / DAY_MINUTES);
    if (epochDayAt(instantOf(date * DAY_MS, zone), zone) !== date) return null;
    return wallMs(instantOf(day * DAY_MS + minute * MINUTE_MS, zone));
  };

/** Where a clock that shows `local` stands in time; no zone changes its offset twice within two days. */
function instantOf(local: number, zone: string): number {
  const earlier = local - offsetMsAt(local - DAY_MS, zone);
  const later = local - offsetMsAt(local + DAY_MS, zone);
  // The one that reads `local` is right. Where neither does, the clock skips it: counted on from before the skip.
  const isRead = (at: number): boolean => at + offsetMsAt(at, zone) === local;
  return isRead(earlier) || !isRead(later) ? earlier : later;
}
