import type { Measure } from '../records.ts';
import { bootstrapMean } from '../statistics/bootstrap-mean.ts';
import type { Estimate } from '../statistics/interval.ts';
import type { DayValue } from '../statistics/likeness.ts';
import { mean } from '../statistics/summary.ts';
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
  const byDay = new Map<number, Map<PartOfDay, number[]>>();
  for (const checkIn of checkIns) {
    const value = checkIn[measure];
    if (value === null || !isBaseline(checkIn)) continue;
    const { day, hour } = local(checkIn.atMs);
    if (!isInside(day, span)) continue;
    const parts = byDay.get(day) ?? new Map<PartOfDay, number[]>();
    byDay.set(day, parts);
    parts.set(partOfDay(hour), [...(parts.get(partOfDay(hour)) ?? []), value]);
  }
  return partsOfDay.map((part) => {
    const differences = [...byDay.values()].flatMap((parts) => {
      const here = parts.get(part);
      const elsewhere = [...parts].filter(([other]) => other !== part).flatMap(([, all]) => all);
      return here === undefined || elsewhere.length === 0 ? [] : [mean(here) - mean(elsewhere)];
    });
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

export interface WeekdayRhythm extends Contrast {
  /** 0 is Monday. */
  readonly weekday: number;
}

/** Each weekday against all others. */
export const weekdayRhythm = (values: readonly DayValue[]): readonly WeekdayRhythm[] =>
  Array.from({ length: 7 }, (_, weekday) => ({
    weekday,
    ...contrast(values, (day) => (((day + 3) % 7) + 7) % 7 === weekday),
  }));
