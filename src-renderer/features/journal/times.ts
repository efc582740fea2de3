import { epochDayAt, type EpochDay } from '../../../src-core/time/zone.ts';

/** Whether it was after midnight, on a day that began the morning before. */
export const isAfterMidnight = (atMs: number, day: EpochDay, timeZone: string): boolean =>
  epochDayAt(atMs, timeZone) !== day;
