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
const USUAL_BEDTIME = '22:30';

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
  const touches = <Span extends WallSpan>(span: Span | null): span is Span =>
    span !== null && span.closeWallMs > day.fromWallMs && span.openWallMs < day.toWallMs + DAY_MS;
  return {
    label: day.label,
    fromWallMs: day.fromWallMs,
    toWallMs: day.toWallMs,
    windows: dates
      .flatMap((date) => windowsOf(date, day.clock, preferences))
      .filter(touches)
      .sort((a, b) => a.openWallMs - b.openWallMs),
    quiet: dates.map((date) => quietOf(date, day.clock, preferences)).filter(touches),
    evenings: dates.map((date) => eveningOf(date, day.clock, preferences)).filter(touches),
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

/** The windows of one date; null for those that it has not. */
export function windowsOf(
  date: EpochDay,
  clock: LocalClock,
  preferences: SchedulePreferences,
): readonly (OccasionWindow | null)[] {
  const { on, at } = preferences.bedtime[weekdayName(date)];
  return [
    morning(date, clock, preferences),
    reset(date, clock, preferences),
    bedtimeWindow('travel', date, clock, preferences, on ? at : USUAL_BEDTIME),
    on ? bedtimeWindow('wind-down', date, clock, preferences, at) : null,
    on ? bedtimeWindow('late-screen', date, clock, preferences, at) : null,
  ];
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
  // Who does not work is free from midnight on.
  const free = clock(date, (work.on ? endMinuteOf(work.start, work.end) : null) ?? 0);
  return {
    occasion: 'reset-window',
    day: date,
    ...span,
    dipFromWallMs: wallMs(Math.max(span.openWallMs, free ?? 0)),
    latestWallMs: middle,
  };
}

function bedtimeWindow(
  occasion: 'wind-down' | 'late-screen' | 'travel',
  date: EpochDay,
  clock: LocalClock,
  preferences: SchedulePreferences,
  bedtime: string,
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

function bedMinute(bedtime: string): number {
  const minute = minuteOf(bedtime);
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

function quietOf(
  date: EpochDay,
  clock: LocalClock,
  preferences: SchedulePreferences,
): WallSpan | null {
  const set = preferences.quietHours[weekdayName(date)];
  const end = endMinuteOf(set.start, set.end);
  return !set.on || end === null ? null : spanOn(clock, date, minuteOf(set.start), end);
}

/** From the wind-down to the next day start. */
function eveningOf(
  date: EpochDay,
  clock: LocalClock,
  preferences: SchedulePreferences,
): WallSpan | null {
  const { on, at } = preferences.bedtime[weekdayName(date)];
  const open = bedMinute(at) - preferences.windDownLeadMinutes;
  return on ? spanOn(clock, date, open, Math.max(open, DAY_MINUTES + DAY_START_MINUTE)) : null;
}

const weekdayName = (date: EpochDay): WeekdayName => weekdays[weekdayOf(date)];
