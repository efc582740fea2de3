import {
  type SchedulePreferences,
  weekdays,
  type WeekdayName,
} from '../preferences/schedule-preferences.ts';
import {
  DAY_START_MINUTE,
  type LocalDay,
  localDayAt,
  spanOn,
  type WallSpan,
} from '../time/local-day.ts';
import { type WallMs, wallMs } from '../time/moment.ts';
import { DAY_MINUTES, DAY_MS } from '../time/units.ts';
import { type EpochDay, type LocalClock, weekdayOf } from '../time/zone.ts';
import type { DayPlan, OccasionWindow } from './day-plan.ts';
import { endMinuteOf, minuteOf } from './tuning.ts';

/** A late line is worth saying for this long; after that the night is the person's own. */
const LATE_LASTS_MINUTES = 120;
/** A bedtime before noon belongs to the night before. */
const NOON = 12 * 60;
/** Where a weekday has no bedtime, a journey is still recovered from in the evening. */
const USUAL_BEDTIME = 22 * 60 + 30;
const NO_BEDTIME = { on: false, at: '22:30' } as const;

/** Before 2020 or after 2099 it is the clock that is wrong, not the calendar. */
const EARLIEST_MS = 1_577_836_800_000;
const LATEST_MS = 4_070_908_800_000;
export const clockIsPlausible = (at: WallMs): boolean => at >= EARLIEST_MS && at < LATEST_MS;

/**
 * The instants of one local day, worked out once: the calendar is slow, comparing numbers is not. Holds the
 * windows of the dates on either side too, since a window may cross 04:00.
 */
export function planAt(at: WallMs, zone: string, preferences: SchedulePreferences): DayPlan {
  if (!clockIsPlausible(at)) return planWithoutWindows(at);
  return planOf(localDayAt(at, zone), preferences);
}

/** The plan of this day, whatever its year. */
export function planOf(day: LocalDay, preferences: SchedulePreferences): DayPlan {
  const dates = [day.label - 1, day.label, day.label + 1];
  const touches = (span: WallSpan): boolean =>
    span.closeWallMs > day.fromWallMs && span.openWallMs < day.toWallMs + DAY_MS;
  return {
    label: day.label,
    fromWallMs: day.fromWallMs,
    toWallMs: day.toWallMs,
    windows: dates
      .flatMap((date) => windowsOf(date, day.clock, preferences))
      .filter(touches)
      .sort((a, b) => a.openWallMs - b.openWallMs),
    quiet: dates.flatMap((date) => quietOf(date, day.clock, preferences)).filter(touches),
    evenings: dates.flatMap((date) => eveningOf(date, day.clock, preferences)).filter(touches),
  };
}

/** The date that this moment's local day began on. */
export const dayLabelAt = (at: WallMs, zone: string): EpochDay =>
  clockIsPlausible(at) ? localDayAt(at, zone).label : Math.floor(at / DAY_MS);

function planWithoutWindows(at: WallMs): DayPlan {
  const label = Math.floor(at / DAY_MS);
  return {
    label,
    fromWallMs: wallMs(label * DAY_MS),
    toWallMs: wallMs((label + 1) * DAY_MS),
    windows: [],
    quiet: [],
    evenings: [],
  };
}

/** The windows of one date, in the order of the day. */
export function windowsOf(
  date: EpochDay,
  clock: LocalClock,
  preferences: SchedulePreferences,
): readonly OccasionWindow[] {
  const name = weekdayName(date);
  const bed = preferences.bedtime[name];
  return [
    morning(date, clock, preferences),
    reset(date, clock, preferences),
    bedtimeWindow('travel', date, clock, preferences, bed.on ? bed : NO_BEDTIME),
    ...(bed.on
      ? [
          bedtimeWindow('wind-down', date, clock, preferences, bed),
          bedtimeWindow('late-screen', date, clock, preferences, bed),
        ]
      : []),
  ].filter((window) => window !== null);
}

function morning(
  date: EpochDay,
  clock: LocalClock,
  preferences: SchedulePreferences,
): OccasionWindow | null {
  const until = minuteOf(preferences.morningUntil);
  if (until <= DAY_START_MINUTE) return null;
  return plain('morning', date, spanOn(clock, date, DAY_START_MINUTE, until));
}

function reset(
  date: EpochDay,
  clock: LocalClock,
  preferences: SchedulePreferences,
): OccasionWindow | null {
  const name = weekdayName(date);
  const set = preferences.resetWindow[name];
  const end = endMinuteOf(set.start, set.end);
  if (!set.on || end === null) return null;
  const span = spanOn(clock, date, minuteOf(set.start), end);
  if (span === null) return null;
  const middle = wallMs((span.openWallMs + span.closeWallMs) / 2);
  const work = preferences.workingHours[name];
  const workEnd = work.on ? endMinuteOf(work.start, work.end) : null;
  const free = workEnd === null ? null : clock(date, workEnd);
  return {
    occasion: 'reset-window',
    day: date,
    ...span,
    dipFromWallMs: free === null || free < span.openWallMs ? span.openWallMs : free,
    latestWallMs: middle,
  };
}

function bedtimeWindow(
  occasion: 'wind-down' | 'late-screen' | 'travel',
  date: EpochDay,
  clock: LocalClock,
  preferences: SchedulePreferences,
  bedtime: { readonly on: boolean; readonly at: string },
): OccasionWindow | null {
  const bed = bedMinute(bedtime);
  const open = bed - preferences.windDownLeadMinutes;
  const late = bed + preferences.lateAfterMinutes;
  return plain(
    occasion,
    date,
    occasion === 'late-screen'
      ? spanOn(clock, date, late, late + LATE_LASTS_MINUTES)
      : spanOn(clock, date, open, late),
  );
}

function bedMinute(bedtime: { readonly on: boolean; readonly at: string }): number {
  if (!bedtime.on) return USUAL_BEDTIME;
  const minute = minuteOf(bedtime.at);
  return minute < NOON ? minute + DAY_MINUTES : minute;
}

function plain(
  occasion: OccasionWindow['occasion'],
  day: EpochDay,
  span: WallSpan | null,
): OccasionWindow | null {
  if (span === null) return null;
  return { occasion, day, ...span, dipFromWallMs: span.openWallMs, latestWallMs: span.openWallMs };
}

function quietOf(date: EpochDay, clock: LocalClock, preferences: SchedulePreferences): WallSpan[] {
  const set = preferences.quietHours[weekdayName(date)];
  const end = endMinuteOf(set.start, set.end);
  if (!set.on || end === null) return [];
  const span = spanOn(clock, date, minuteOf(set.start), end);
  return span === null ? [] : [span];
}

/** From the wind-down to the next day start. */
function eveningOf(
  date: EpochDay,
  clock: LocalClock,
  preferences: SchedulePreferences,
): WallSpan[] {
  const bedtime = preferences.bedtime[weekdayName(date)];
  if (!bedtime.on) return [];
  const open = bedMinute(bedtime) - preferences.windDownLeadMinutes;
  const span = spanOn(clock, date, open, Math.max(open, DAY_MINUTES + DAY_START_MINUTE));
  return span === null ? [] : [span];
}

const weekdayName = (date: EpochDay): WeekdayName => weekdays[weekdayOf(date)];
