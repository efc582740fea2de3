import type { Estimate } from './interval.ts';
import { TAIL } from './interval.ts';
import { mean, variance } from './summary.ts';
import { twoSidedP, upperT } from './student.ts';

/** Least variance a side is credited with: scales are whole numbers, so equal answers are not certainty. */
const ROUNDING_VARIANCE = 1 / 12;

/**
 * The difference of two means (`one` minus `other`) after Welch, which needs no equal spread. `inflation`
 * widens it for days that resemble their neighbours: see `likeness.ts`. At least two values on each side.
 */
export function welch(
  one: readonly number[],
  other: readonly number[],
  inflation: number,
): Estimate {
  const a = (Math.max(variance(one), ROUNDING_VARIANCE) / one.length) * inflation;
  const b = (Math.max(variance(other), ROUNDING_VARIANCE) / other.length) * inflation;
  const error = Math.sqrt(a + b);
  // Fewer independent days also leave fewer degrees of freedom.
  const freedom = Math.max(
    1,
    (a + b) ** 2 /
      (a ** 2 / Math.max(1, one.length / inflation - 1) +
        b ** 2 / Math.max(1, other.length / inflation - 1)),
  );
  const value = mean(one) - mean(other);
  const reach = upperT(TAIL, freedom) * error;
  return {
    value,
    low: value - reach,
    high: value + reach,
    p: Math.max(twoSidedP(value / error, freedom), pooledP(one, other, value, inflation)),
  };
}

/**
 * Student's own test, with the spread of both sides together. Three days that happen to be alike have almost
 * no spread of their own and would pass for certainty; both tests must agree before anything is said.
 */
function pooledP(
  one: readonly number[],
  other: readonly number[],
  value: number,
  inflation: number,
): number {
  const freedom = one.length + other.length - 2;
  const within =
    (variance(one) * (one.length - 1) + variance(other) * (other.length - 1)) / freedom;
  const shares = 1 / one.length + 1 / other.length;
  const error = Math.sqrt(Math.max(within, ROUNDING_VARIANCE) * shares * inflation);
  return twoSidedP(value / error, Math.max(1, (freedom + 2) / inflation - 2));
}
