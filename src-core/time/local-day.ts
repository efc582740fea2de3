import { wallMs, type WallMs } from './moment.ts';
import { DAY_MS, MINUTE_MS } from './units.ts';
import { epochDayAt, type EpochDay, type LocalClock, localClock } from './zone.ts';

/** Days begin at 04:00: what is done after midnight still belongs to the evening before. */
export const DAY_START_MINUTE = 4 * 60;

/** A local day from 04:00 to 04:00, named by the date it begins on. */
export interface LocalDay {
  readonly label: EpochDay;
  readonly fromWallMs: WallMs;
  readonly toWallMs: WallMs;
  readonly clock: LocalClock;
}

/** The local day that this instant lies in. */
export function localDayAt(at: WallMs, zone: string): LocalDay {
  const date = epochDayAt(at, zone);
  const clock = localClock(zone);
  // Newest first: the day that has begun last is the one we are in. The next date may be a skipped one.
  let label = date + 2;
  let from = clock(label, DAY_START_MINUTE);
  let to = wallMs(at + DAY_MS);
  while (from === null || from > at) {
    to = from ?? to;
    label -= 1;
    from = clock(label, DAY_START_MINUTE);
  }
  return { label, fromWallMs: from, toWallMs: to, clock };
}

/** A span of wall time, end not included. */
export interface WallSpan {
  readonly openWallMs: WallMs;
  readonly closeWallMs: WallMs;
}

/**
 * The instants of a local span that begins on this date; minutes may go past 1440. Never empty and never
 * backwards: where a change of the clock swallows it, it keeps its length. Null where the date is skipped.
 */
export function spanOn(
  clock: LocalClock,
  day: EpochDay,
  openMinute: number,
  closeMinute: number,
): WallSpan | null {
  const open = clock(day, openMinute);
  if (open === null) return null;
  const asLong = wallMs(open + (closeMinute - openMinute) * MINUTE_MS);
  const close = clock(day, closeMinute) ?? asLong;
  return { openWallMs: open, closeWallMs: close > open ? close : asLong };
}
