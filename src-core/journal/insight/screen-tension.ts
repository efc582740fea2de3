import type { Estimate } from '../statistics/interval.ts';
import { spellInflation } from '../statistics/likeness.ts';
import type { DayValue } from '../statistics/likeness.ts';
import { rankCorrelation } from '../statistics/rank-correlation.ts';
import { quantile } from '../statistics/summary.ts';
import type { Contrast } from './contrast.ts';
import { contrast } from './contrast.ts';
import type { ScreenFact } from './facts.ts';
import { FEWEST_PAIRS } from './facts.ts';
import type { LocalDays } from './local-days.ts';

export interface ScreenDay {
  readonly day: number;
  readonly minutes: number;
  readonly value: number;
}

export interface ScreenAgainst {
  /** Days that have both, for a picture. */
  readonly days: readonly ScreenDay[];
  /** Rank correlation: whether more of the one goes with more of the other. Null below eight days. */
  readonly correlation: Estimate | null;
  /** The longer half of the days against the shorter, for a sentence. */
  readonly halves: Contrast;
  /** Where the halves part. */
  readonly middleMinutes: number;
}

/** Minutes at the screen per local day. A run counts for the day that it begins on. */
export function screenMinutes(
  runs: readonly ScreenFact[],
  local: LocalDays,
): ReadonlyMap<number, number> {
  const byDay = new Map<number, number>();
  for (const { atMs, minutes } of runs) {
    const { day } = local(atMs);
    byDay.set(day, (byDay.get(day) ?? 0) + minutes);
  }
  return byDay;
}

/** Screen time of a day against the measure of that day. */
export function screenAgainst(
  values: readonly DayValue[],
  minutesByDay: ReadonlyMap<number, number>,
): ScreenAgainst {
  const days = values.flatMap(({ day, value }) => {
    const minutes = minutesByDay.get(day);
    return minutes === undefined ? [] : [{ day, minutes, value }];
  });
  const middleMinutes =
    days.length === 0
      ? 0
      : quantile(
          days.map(({ minutes }) => minutes),
          0.5,
        );
  const minutes = days.map((day) => ({ day: day.day, value: day.minutes }));
  return {
    days,
    correlation:
      days.length < FEWEST_PAIRS
        ? null
        : rankCorrelation(
            minutes.map(({ value }) => value),
            days.map(({ value }) => value),
            spellInflation(minutes, days),
          ),
    halves: contrast(days, (day) => (minutesByDay.get(day) ?? 0) > middleMinutes),
    middleMinutes,
  };
}
