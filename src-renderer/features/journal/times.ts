import { DAY_MS } from '../../../src-core/time/units.ts';
import { epochDayAt, type EpochDay } from '../../../src-core/time/zone.ts';

/** "Wednesday, 4 March 2026", in the person's own manner. */
export const dayName = (day: EpochDay): string =>
  new Intl.DateTimeFormat(navigator.language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(day * DAY_MS);

export const timeName = (atMs: number, timeZone: string): string =>
  new Intl.DateTimeFormat(navigator.language, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(atMs);

/** Whether it was after midnight, on a day that began the morning before. */
export const isAfterMidnight = (atMs: number, day: EpochDay, timeZone: string): boolean =>
  epochDayAt(atMs, timeZone) !== day;
