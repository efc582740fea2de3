import { Temporal } from 'temporal-polyfill';
import type { EpochDay } from '../time/zone.ts';

/** The calendar itself, slow and asked anew each time: the measure of what `src-core/time` works out. */

/** The instant of a local time, its minutes below 1440; null on a date that the zone skips. */
export function calendarInstant(day: EpochDay, minute: number, zone: string): number | null {
  const date = new Temporal.PlainDate(1970, 1, 1).add({ days: day });
  const start = date.toZonedDateTime(zone);
  if (!start.toPlainDate().equals(date)) return null;
  const time = new Temporal.PlainTime(Math.floor(minute / 60), minute % 60);
  return date.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
}

/** How far local clocks are ahead of UTC, in milliseconds. */
export const calendarOffsetMs = (at: number, zone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;

/** An instant as ISO 8601 with its offset. */
export const calendarIsoText = (at: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toString({ timeZoneName: 'never', fractionalSecondDigits: 3 });

/** A date as ISO 8601. */
export const calendarDateText = (day: EpochDay): string =>
  new Temporal.PlainDate(1970, 1, 1).add({ days: day }).toString();

/** Every change of offset after `from` and before `to`. */
export function calendarChanges(from: number, to: number, zone: string): readonly number[] {
  const found: number[] = [];
  let zoned = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  for (;;) {
    const next = zoned.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds >= to) return found;
    found.push(next.epochMilliseconds);
    zoned = next;
  }
}

/** All zones that this machine knows. */
export const allZones = (): readonly string[] =>
  (Intl as unknown as { supportedValuesOf(key: string): string[] }).supportedValuesOf('timeZone');
