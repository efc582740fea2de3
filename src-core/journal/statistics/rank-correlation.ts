import type { Estimate } from './interval.ts';
import { TAIL } from './interval.ts';
import { correlation, ranks } from './summary.ts';
import { upperNormalTail, upperZ } from './student.ts';

/** Spearman's correlation with an interval after Fisher, the n reduced by `inflation`. */
export function rankCorrelation(
  one: readonly number[],
  other: readonly number[],
  inflation: number,
): Estimate {
  const rho = correlation(ranks(one), ranks(other));
  // A perfect order of few days is still only few days.
  const bounded = Math.min(0.999, Math.max(-0.999, rho));
  const independent = Math.max(4, one.length / inflation);
  // Bonett and Wright (2000): ranks need a little more room than Fisher's 1 / (n - 3).
  const error = Math.sqrt((1 + bounded ** 2 / 2) / (independent - 3));
  const middle = Math.atanh(bounded);
  const reach = upperZ(TAIL) * error;
  return {
    value: rho,
    low: Math.tanh(middle - reach),
    high: Math.tanh(middle + reach),
    p: 2 * upperNormalTail(Math.abs(middle) * Math.sqrt(independent - 3)),
  };
}
