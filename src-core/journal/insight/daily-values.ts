import type { Measure } from '../measures.ts';
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

/** The baseline check-ins of each day, found once for all measures. */
export function baselineByDay(
  checkIns: readonly CheckInFact[],
  local: LocalDays,
): ReadonlyMap<number, readonly CheckInFact[]> {
  const byDay = new Map<number, CheckInFact[]>();
  for (const checkIn of checkIns) {
    if (!isBaseline(checkIn)) continue;
    const { day } = local(checkIn.atMs);
    const known = byDay.get(day);
    if (known === undefined) byDay.set(day, [checkIn]);
    else known.push(checkIn);
  }
  return byDay;
}

/** One value a day: the mean of that day's baseline check-ins, so that busy days do not count double. */
export function dailyBaseline(
  byDay: ReadonlyMap<number, readonly CheckInFact[]>,
  measure: Measure,
  span: Span,
): readonly DayValue[] {
  const daily: DayValue[] = [];
  for (const [day, checkIns] of byDay) {
    if (!isInside(day, span)) continue;
    let sum = 0;
    let count = 0;
    for (const { [measure]: value } of checkIns) {
      if (value === null) continue;
      sum += value;
      count += 1;
    }
    if (count > 0) daily.push({ day, value: sum / count });
  }
  return daily.sort((a, b) => a.day - b.day);
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
