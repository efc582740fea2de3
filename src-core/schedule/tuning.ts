import type { Occasion } from '../practice/vocabulary.ts';
import type { SchedulePreferences } from '../preferences/schedule-preferences.ts';
import { DAY_MINUTES, hours, minutes, seconds } from '../time/units.ts';

/** The occasions that may be offered unasked. */
export type OfferedOccasion = Exclude<Occasion, 'on-demand'>;

/** The preferences as the rules need them: milliseconds, modes already applied. */
export interface Tuning {
  readonly stretchMs: number;
  readonly pauseMs: number;
  readonly restCountsMs: number;
  readonly fullRestMs: number;
  readonly maxNudgesADay: number;
  readonly distanceMs: number;
  readonly nudgeStandsMs: number;
  readonly chime: boolean;
  readonly lullMs: number;
  readonly typingCapMs: number;
  readonly justReturnedMs: number;
  readonly resetAwayMs: number;
  readonly resetSettleMs: number;
  readonly morningAwayMs: number;
  readonly speaks: Readonly<Record<OfferedOccasion, boolean>>;
}

/** Every rule asks, at every event, and mostly for the same preferences. */
let last: { readonly preferences: SchedulePreferences; readonly tuning: Tuning } | null = null;

/** The tuning of these preferences. Preferences are values: a change is a new object. */
export function tuningOf(preferences: SchedulePreferences): Tuning {
  if (last?.preferences === preferences) return last.tuning;
  const tuning = tune(preferences);
  last = { preferences, tuning };
  return tuning;
}

function tune(preferences: SchedulePreferences): Tuning {
  const modes = preferences.modes.filter((mode) => mode.on);
  const silent = modes.flatMap((mode) => mode.silent ?? []);
  const speaks = (occasion: OfferedOccasion): boolean =>
    preferences.occasions[occasion] && !silent.includes(occasion);
  return {
    stretchMs: minutes(
      Math.max(preferences.stretchMinutes, ...modes.map((mode) => mode.stretchMinutes ?? 0)),
    ),
    pauseMs: seconds(preferences.pauseSeconds),
    // A pause must come before a rest, and a rest that counts before a full one.
    restCountsMs: Math.max(
      minutes(preferences.restCountsMinutes),
      seconds(preferences.pauseSeconds),
    ),
    fullRestMs: minutes(preferences.fullRestMinutes),
    maxNudgesADay: Math.min(
      preferences.maxNudgesADay,
      ...modes.map((mode) => mode.maxNudgesADay ?? preferences.maxNudgesADay),
    ),
    distanceMs: minutes(
      Math.max(preferences.distanceMinutes, ...modes.map((mode) => mode.distanceMinutes ?? 0)),
    ),
    nudgeStandsMs: minutes(preferences.nudgeStandsMinutes),
    chime: preferences.chime && !modes.some((mode) => mode.quiet === true),
    lullMs: seconds(preferences.lullSeconds),
    typingCapMs: minutes(preferences.typingCapMinutes),
    justReturnedMs: minutes(preferences.justReturnedMinutes),
    resetAwayMs: minutes(preferences.resetAwayMinutes),
    resetSettleMs: minutes(preferences.resetSettleMinutes),
    morningAwayMs: hours(preferences.morningAwayHours),
    speaks: {
      'long-screen': speaks('long-screen'),
      'reset-window': speaks('reset-window'),
      'wind-down': speaks('wind-down'),
      'late-screen': speaks('late-screen'),
      morning: speaks('morning'),
      travel: speaks('travel'),
    },
  };
}

/** "13:40" as minutes since midnight. */
export function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Where a span that begins at `start` ends, as minutes since the midnight before it; null when it is empty. */
export function endMinuteOf(start: string, end: string): number | null {
  const from = minuteOf(start);
  const to = minuteOf(end);
  if (from === to) return null;
  return to > from ? to : to + DAY_MINUTES;
}
