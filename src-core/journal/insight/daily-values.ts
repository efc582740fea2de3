import type { Measure } from '../records.ts';
import { mean } from '../statistics/summary.ts';
import type { DayValue } from '../statistics/likeness.ts';
import type { CheckInFact, Facts } from './facts.ts';
import type { LocalDays } from './local-days.ts';

/** The last day, counted as in `LocalDays`, and how many days back from it are looked at. */
export interface Span {
  readonly lastDay: number;
  readonly days: number;
}

export const isInside = (day: number, { lastDay, days }: Span): boolean =>
  day <= lastDay && day > lastDay - days;

/** The baseline: how it is when no rest has just been taken. A value after a rest tells of the rest. */
export const isBaseline = ({ moment }: CheckInFact): boolean => moment !== 'after';

/** One value a day: the mean of that day's baseline check-ins, so that busy days do not count double. */
export function dailyBaseline(
  checkIns: readonly CheckInFact[],
  measure: Measure,
  local: LocalDays,
  span: Span,
): readonly DayValue[] {
  const byDay = new Map<number, number[]>();
  for (const checkIn of checkIns) {
    const value = checkIn[measure];
    if (value === null || !isBaseline(checkIn)) continue;
    const { day } = local(checkIn.atMs);
    if (!isInside(day, span)) continue;
    const values = byDay.get(day);
    if (values === undefined) byDay.set(day, [value]);
    else values.push(value);
  }
  return [...byDay]
    .map(([day, values]) => ({ day, value: mean(values) }))
    .sort((a, b) => a.day - b.day);
}

/** On which days each tag was set, be it on a check-in or on an entry. */
export function daysOfTags(
  { checkIns, entries }: Facts,
  local: LocalDays,
  span: Span,
): ReadonlyMap<string, ReadonlySet<number>> {
  const days = new Map<string, Set<number>>();
  for (const { atMs, tags } of [...checkIns, ...entries]) {
    if (tags.length === 0) continue;
    const { day } = local(atMs);
    if (!isInside(day, span)) continue;
    for (const tag of tags) {
      const known = days.get(tag);
      if (known === undefined) days.set(tag, new Set([day]));
      else known.add(day);
    }
  }
  return days;
}
