import { correlation } from './summary.ts';

/** Fewer neighbouring days than this tell nothing about how alike neighbours are. */
const FEWEST_NEIGHBOURS = 6;
/** Beyond this the number of independent days would be guesswork. */
const MOST_LIKE = 0.9;

/** A value of a day; days are counted, so that neighbours are known. */
export interface DayValue {
  readonly day: number;
  readonly value: number;
}

/** How alike neighbouring days are: the correlation of each day with the next, 0 where little is known. */
export function likenessOfNeighbours(days: readonly DayValue[]): number {
  const byDay = new Map(days.map(({ day, value }) => [day, value]));
  const today: number[] = [];
  const tomorrow: number[] = [];
  for (const { day, value } of days) {
    const next = byDay.get(day + 1);
    if (next === undefined) continue;
    today.push(value);
    tomorrow.push(next);
  }
  return today.length < FEWEST_NEIGHBOURS ? 0 : correlation(today, tomorrow);
}

/**
 * By how much the variance grows when both sides come in spells, as bad weeks and deadlines do: two slow
 * series meet by chance far more often than two quick ones (Bartlett's formula for lag-one likeness).
 */
export function spellInflation(one: readonly DayValue[], other: readonly DayValue[]): number {
  const a = Math.min(MOST_LIKE, Math.max(0, likenessOfNeighbours(one)));
  const b = Math.min(MOST_LIKE, Math.max(0, likenessOfNeighbours(other)));
  return (1 + a * b) / (1 - a * b);
}
