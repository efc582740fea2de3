import { dateText, epochDayAt, twoDigits } from '../time/zone.ts';
import { offsetMsAt } from '../time/offset.ts';
import { DAY_MS, MINUTE_MS } from '../time/units.ts';

/** What a calendar and a clock on the wall read: "2026-03-29" and "02:30". */
export interface Reading {
  readonly date: string;
  readonly time: string;
}

/**
 * When it was. In autumn one hour is read twice, and only the person knows which was meant; in spring one is
 * skipped, and what is dated into it counts on from before the skip.
 */
export type When =
  | { readonly kind: 'once' | 'skipped'; readonly atMs: number }
  | { readonly kind: 'twice'; readonly firstMs: number; readonly secondMs: number };

export function readingAt(atMs: number, zone: string): Reading {
  const local = atMs + offsetMsAt(atMs, zone);
  const minute = Math.floor((((local % DAY_MS) + DAY_MS) % DAY_MS) / MINUTE_MS);
  return {
    date: dateText(epochDayAt(atMs, zone)),
    time: `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`,
  };
}

/** Null where it is no date or no time. */
export function whenOf({ date, time }: Reading, zone: string): When | null {
  const day = epochDayOf(date);
  const minute = minuteOf(time);
  if (day === null || minute === null) return null;
  const localMs = day * DAY_MS + minute * MINUTE_MS;
  // No zone changes its offset twice within two days.
  const before = localMs - offsetMsAt(localMs - DAY_MS, zone);
  const after = localMs - offsetMsAt(localMs + DAY_MS, zone);
  const isRead = (atMs: number): boolean => atMs + offsetMsAt(atMs, zone) === localMs;
  if (before === after) return { kind: 'once', atMs: before };
  if (isRead(before) && isRead(after)) {
    return {
      kind: 'twice',
      firstMs: Math.min(before, after),
      secondMs: Math.max(before, after),
    };
  }
  if (isRead(before)) return { kind: 'once', atMs: before };
  return isRead(after) ? { kind: 'once', atMs: after } : { kind: 'skipped', atMs: before };
}

/** The day of a date as the calendar's own fields write it; null where there is no such day. */
export function epochDayOf(date: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const epochDay = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY_MS;
  return dateText(epochDay) === date ? epochDay : null;
}

function minuteOf(time: string): number | null {
  const [, hour, minute] = /^(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?$/.exec(time) ?? [];
  if (hour === undefined || minute === undefined) return null;
  const minutes = Number(hour) * 60 + Number(minute);
  return Number(hour) < 24 && Number(minute) < 60 ? minutes : null;
}
