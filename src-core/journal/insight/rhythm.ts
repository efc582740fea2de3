import type { Measure } from '../measures.ts';
import { bootstrapMean } from '../statistics/bootstrap-mean.ts';
import type { Estimate } from '../statistics/interval.ts';
import type { DayValue } from '../statistics/likeness.ts';
import type { Random } from '../../time/random.ts';
import type { Contrast } from './contrast.ts';
import { contrast } from './contrast.ts';
import { isBaseline, isInside } from './daily-values.ts';
import type { Span } from './daily-values.ts';
import type { CheckInFact } from './facts.ts';
import { FEWEST_PAIRS } from './facts.ts';
import type { LocalDays } from './local-days.ts';
import { MOST_PAIRS } from './relief.ts';

const partsOfDay = ['morning', 'afternoon', 'evening', 'night'] as const;
export type PartOfDay = (typeof partsOfDay)[number];

function partOfDay(hour: number): PartOfDay {
  if (hour < 5 || hour >= 22) return 'night';
  if (hour < 12) return 'morning';
  return hour < 17 ? 'afternoon' : 'evening';
}

interface Sum {
  sum: number;
  count: number;
}
/** What was answered on a day: in each part of it, and in all. */
type Sums = Readonly<Record<PartOfDay | 'day', Sum>>;

const noSums = (): Sums => {
  const none = (): Sum => ({ sum: 0, count: 0 });
  return { morning: none(), afternoon: none(), evening: none(), night: none(), day: none() };
};

export interface PartRhythm {
  readonly part: PartOfDay;
  /** Days on which both this part and another were answered. */
  readonly n: number;
  /** This part minus the rest of the same days. */
  readonly estimate: Estimate | null;
}

/** Each part of the day against the other parts of the same day, so that bad days do not pass as bad hours. */
export function partRhythm(
  checkIns: readonly CheckInFact[],
  measure: Measure,
  local: LocalDays,
  span: Span,
  random: Random,
): readonly PartRhythm[] {
  const byDay = new Map<number, Sums>();
  for (const checkIn of checkIns) {
    const value = checkIn[measure];
    if (value === null || !isBaseline(checkIn)) continue;
    const { day, hour } = local(checkIn.atMs);
    if (!isInside(day, span)) continue;
    let sums = byDay.get(day);
    if (sums === undefined) byDay.set(day, (sums = noSums()));
    const part = sums[partOfDay(hour)];
    part.sum += value;
    part.count += 1;
    sums.day.sum += value;
    sums.day.count += 1;
  }
  return partsOfDay.map((part) => {
    const differences: number[] = [];
    for (const { day, [part]: here } of byDay.values()) {
      const elsewhere = day.count - here.count;
      if (here.count === 0 || elsewhere === 0) continue;
      differences.push(here.sum / here.count - (day.sum - here.sum) / elsewhere);
    }
    return {
      part,
      n: differences.length,
      estimate:
        differences.length < FEWEST_PAIRS
          ? null
          : bootstrapMean(differences.slice(-MOST_PAIRS), random),
    };
  });
}

/** 0 is Monday. */
const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;

export interface WeekdayRhythm extends Contrast {
  readonly weekday: (typeof weekdays)[number];
}

/** Each weekday against all others. */
export const weekdayRhythm = (values: readonly DayValue[]): readonly WeekdayRhythm[] =>
  weekdays.map((weekday) => ({
    weekday,
    ...contrast(values, (day) => (((day + 3) % 7) + 7) % 7 === weekday),
  }));
