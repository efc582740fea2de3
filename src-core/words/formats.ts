import type { Weekday } from '../time/zone.ts';
import { isPseudo, type Language, type Locale } from './language.ts';
import { bracketed } from './pseudo.ts';

/** Everything that is not words and yet differs from one language and region to the next. */
export interface Formats {
  readonly language: Language;
  /** With the region whose habits these are. */
  readonly tag: string;
  /** A reading of the clock, "13:40", as it is read there. */
  readonly clock: (reading: string) => string;
  /** The clock at this instant, in this zone or the system's. */
  time(atMs: number, zone?: string): string;
  /** "Thursday, 26 November". */
  day(atMs: number, zone?: string): string;
  /** "Thursday, 26 November 2026". */
  longDate(atMs: number, zone?: string): string;
  /** "26 Nov 2026". */
  date(atMs: number, zone?: string): string;
  /** "Nov", of a date that is told in no zone. */
  month(atMs: number): string;
  weekday(weekday: Weekday, length?: 'long' | 'short' | 'narrow'): string;
  number(value: number, digits?: number): string;
  /** "rain, sea and wind". */
  readonly list: (items: readonly string[]) => string;
}

/** 1970-01-05 was a Monday. */
const FIRST_MONDAY = 4;
const DAY_MS = 86_400_000;
/** Smaller ones read better without a mark, and a year is one of them. */
const GROUPED_FROM = 10_000;

export function createFormats({ tag, language }: Pick<Locale, 'tag' | 'language'>): Formats {
  const mark = isPseudo(language) ? bracketed : (text: string): string => text;
  const made = new Map<string, Intl.DateTimeFormat>();
  /** Making one costs more than all its uses on a page. */
  const dates = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const key = JSON.stringify(options);
    const known = made.get(key) ?? new Intl.DateTimeFormat(tag, options);
    made.set(key, known);
    return known;
  };
  const told = (at: number, options: Intl.DateTimeFormatOptions, zone?: string): string =>
    mark(dates(zone === undefined ? options : { ...options, timeZone: zone }).format(at));
  const numbers = (digits: number, isGrouped: boolean): Intl.NumberFormat =>
    new Intl.NumberFormat(tag, { maximumFractionDigits: digits, useGrouping: isGrouped });
  const time = { hour: 'numeric', minute: '2-digit' } as const;

  return {
    language,
    tag,
    clock: (reading) => {
      const [hour, minute] = reading.split(':').map(Number);
      if (hour === undefined || minute === undefined || Number.isNaN(hour + minute)) return reading;
      return told((hour * 60 + minute) * 60_000, time, 'UTC');
    },
    time: (at, zone) => told(at, time, zone),
    day: (at, zone) => told(at, { weekday: 'long', day: 'numeric', month: 'long' }, zone),
    longDate: (at, zone) =>
      told(at, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, zone),
    date: (at, zone) => told(at, { day: 'numeric', month: 'short', year: 'numeric' }, zone),
    month: (at) => told(at, { month: 'short' }, 'UTC'),
    weekday: (weekday, length = 'long') =>
      told((FIRST_MONDAY + weekday) * DAY_MS, { weekday: length }, 'UTC'),
    number: (value, digits = 2) =>
      mark(numbers(digits, Math.abs(value) >= GROUPED_FROM).format(value)),
    list: (items) => mark(new Intl.ListFormat(tag, { type: 'conjunction' }).format(items)),
  };
}

/**
 * What fills in a sentence. The catalogue asks for a clock by `{{time, clock}}`; a number becomes what it is
 * there by itself.
 */
export function filledIn(value: unknown, format: string | undefined, formats: Formats): unknown {
  if (format === 'clock' && typeof value === 'string') return formats.clock(value);
  return typeof value === 'number' ? formats.number(value) : value;
}
