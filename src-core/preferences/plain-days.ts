import { weekdays, type SchedulePreferences, type WeekdayName } from './schedule-preferences.ts';

/** A week as one tells it in a sentence: these days from then to then, and to bed at that hour. */
export interface Days {
  readonly working: readonly WeekdayName[];
  readonly from: string;
  readonly to: string;
  readonly bedtime: string;
}

/** The offer after work may come within this time of its end. */
const RESET_MINUTES = 150;
const DAY_MINUTES = 24 * 60;

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};
const plus = (time: string, minutes: number): string => {
  const at = (((minutesOf(time) + minutes) % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
};

/** When the offer after work may come. */
export const resetOf = (workEnd: string): { readonly start: string; readonly end: string } => ({
  start: workEnd,
  end: plus(workEnd, RESET_MINUTES),
});

/** When the evening's offer comes. */
export const eveningOf = (bedtime: string, leadMinutes: number): string =>
  plus(bedtime, -leadMinutes);

/** The sentence for what is set: a week with more to it is told by its first working day. */
export function daysOf({ workingHours, bedtime }: SchedulePreferences): Days {
  const working = weekdays.filter((day) => workingHours[day].on);
  const usual = workingHours[working[0] ?? 'mon'];
  const night = weekdays.find((day) => bedtime[day].on) ?? 'mon';
  return { working, from: usual.start, to: usual.end, bedtime: bedtime[night].at };
}

/** The week that this sentence means: work, the offer after it, and bed. */
export function inDays(
  { bedtime }: SchedulePreferences,
  days: Days,
): Pick<SchedulePreferences, 'workingHours' | 'resetWindow' | 'bedtime'> {
  const each = <T>(make: (day: WeekdayName) => T): Record<WeekdayName, T> =>
    Object.fromEntries(weekdays.map((day) => [day, make(day)])) as Record<WeekdayName, T>;
  const isWorking = (day: WeekdayName): boolean => days.working.includes(day);
  return {
    workingHours: each((day) => ({ on: isWorking(day), start: days.from, end: days.to })),
    resetWindow: each((day) => ({ on: isWorking(day), ...resetOf(days.to) })),
    bedtime: each((day) => ({ on: bedtime[day].on, at: days.bedtime })),
  };
}
