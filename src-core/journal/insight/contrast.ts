import type { Estimate } from '../statistics/interval.ts';
import { spellInflation } from '../statistics/likeness.ts';
import type { DayValue } from '../statistics/likeness.ts';
import { welch } from '../statistics/welch.ts';
import { FEWEST_OCCURRENCES, FEWEST_PAIRS } from './facts.ts';

/** The measure on some days against all the other days. */
export interface Contrast {
  readonly nWith: number;
  readonly nWithout: number;
  /** With minus without. Null where either side is too small. */
  readonly estimate: Estimate | null;
}

/** Compares days that have something with those that do not, and widens for things that come in spells. */
export function contrast(values: readonly DayValue[], has: (day: number) => boolean): Contrast {
  const marks = values.map(({ day }) => ({ day, value: has(day) ? 1 : 0 }));
  const present = values.filter(({ day }) => has(day)).map(({ value }) => value);
  const absent = values.filter(({ day }) => !has(day)).map(({ value }) => value);
  const enough =
    present.length >= FEWEST_OCCURRENCES &&
    absent.length >= FEWEST_OCCURRENCES &&
    present.length + absent.length >= FEWEST_PAIRS;
  return {
    nWith: present.length,
    nWithout: absent.length,
    estimate: enough ? welch(present, absent, spellInflation(values, marks)) : null,
  };
}
