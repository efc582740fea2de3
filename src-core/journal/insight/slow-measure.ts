import { moreIsBetter, type Measure } from '../measures.ts';
import type { DayValue } from '../statistics/likeness.ts';
import { quantileOfSorted } from '../statistics/summary.ts';
import { FEWEST_PAIRS } from './facts.ts';

/** Days behind each point. Four weeks hold every weekday four times, and outlast a bad week. */
const WINDOW_DAYS = 28;
/** Below this a band would be drawn from almost nothing. */
const FEWEST_IN_WINDOW = 3;
/** "Then" is this long ago: far enough that its window shares no day with today's. */
const LOOK_BACK_DAYS = 84;
/** A change of the middle that is worth a word: one whole point. Source: docs/sources.md#measuring */
const LEAST_SHIFT = 1;

/** The middle of four weeks, and the band that holds the middle half of its days. */
export interface SlowPoint {
  readonly day: number;
  readonly count: number;
  /** Null where the four weeks held too little. */
  readonly band: { readonly low: number; readonly middle: number; readonly high: number } | null;
}

export interface SlowMeasure {
  readonly measure: Measure;
  /** One point a week, oldest first; the last one is today's. */
  readonly points: readonly SlowPoint[];
  readonly course: 'not-enough' | 'lower' | 'higher' | 'same' | 'first';
  /** This week lies beyond the band on the side that feels worse. */
  readonly flare: boolean;
}

/** A measure as a slow river: rolling median and band. A bad week moves it little, and is not a verdict. */
export function slowMeasure(
  measure: Measure,
  values: readonly DayValue[],
  lastDay: number,
  weeks: number,
): SlowMeasure {
  const sorted = [...values].sort((a, b) => a.day - b.day);
  const points = Array.from({ length: weeks }, (_, at) =>
    pointAt(sorted, lastDay - (weeks - 1 - at) * 7, WINDOW_DAYS),
  );
  const now = pointAt(sorted, lastDay, WINDOW_DAYS);
  const then = pointAt(sorted, lastDay - LOOK_BACK_DAYS, WINDOW_DAYS);
  const week = pointAt(sorted, lastDay, 7);
  return { measure, points, course: courseOf(then, now), flare: isFlare(measure, now, week) };
}

function pointAt(sorted: readonly DayValue[], day: number, days: number): SlowPoint {
  const inside = sorted
    .slice(firstAfter(sorted, day - days), firstAfter(sorted, day))
    .map(({ value }) => value)
    .sort((a, b) => a - b);
  const band =
    inside.length < FEWEST_IN_WINDOW
      ? null
      : {
          low: quantileOfSorted(inside, 0.25),
          middle: quantileOfSorted(inside, 0.5),
          high: quantileOfSorted(inside, 0.75),
        };
  return { day, count: inside.length, band };
}

/** The place of the first value after `day`, by halving: ten years of weeks ask for it a thousand times. */
function firstAfter(sorted: readonly DayValue[], day: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.day ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function courseOf(then: SlowPoint, now: SlowPoint): SlowMeasure['course'] {
  if (now.band === null || now.count < FEWEST_PAIRS) return 'not-enough';
  if (then.band === null || then.count < FEWEST_PAIRS) return 'first';
  const shift = now.band.middle - then.band.middle;
  // Both middles must also have left the other's band: a wide band may wander by a point on its own.
  const apart = now.band.middle > then.band.high || now.band.middle < then.band.low;
  if (Math.abs(shift) < LEAST_SHIFT || !apart) return 'same';
  return shift > 0 ? 'higher' : 'lower';
}

function isFlare(measure: Measure, now: SlowPoint, week: SlowPoint): boolean {
  if (now.band === null || week.band === null || now.count < FEWEST_PAIRS) return false;
  return moreIsBetter[measure]
    ? week.band.middle <= now.band.low - LEAST_SHIFT
    : week.band.middle >= now.band.high + LEAST_SHIFT;
}
