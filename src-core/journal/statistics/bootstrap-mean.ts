import type { Random } from '../../time/random.ts';
import type { Estimate } from './interval.ts';
import { TAIL } from './interval.ts';
import { mean, quantileOfSorted, variance } from './summary.ts';
import { twoSidedP, upperNormalTail, upperT } from './student.ts';

/** Enough that the ends of a 90 % interval move by less than a tenth of a point between seeds. */
const RESAMPLES = 600;

/**
 * The mean of paired differences with a bootstrap interval. Plain percentiles are too narrow for few pairs,
 * so the percentiles are moved out as Student's t would (Hesterberg 2015, "expanded percentile").
 * At least two values.
 */
export function bootstrapMean(differences: readonly number[], random: Random): Estimate {
  const n = differences.length;
  const values = Float64Array.from(differences);
  const means = new Float64Array(RESAMPLES);
  for (let sample = 0; sample < RESAMPLES; sample += 1)
    means[sample] = resampledMean(values, random);
  means.sort();
  const tail = upperNormalTail(Math.sqrt(n / (n - 1)) * upperT(TAIL, n - 1));
  const value = mean(differences);
  const error = Math.sqrt(variance(differences) / n);
  return {
    value,
    low: quantileOfSorted(means, tail),
    high: quantileOfSorted(means, 1 - tail),
    p: error > 0 ? twoSidedP(value / error, n - 1) : value === 0 ? 1 : 0,
  };
}

/**
 * By itself, because it is nearly all of the work: a function that is called often is made fast soon. What is left of a
 * number once its draw is taken is a number in 0 to 1 again, fine enough for a second one.
 */
function resampledMean(values: Float64Array, random: Random): number {
  const n = values.length;
  let sum = 0;
  for (let draw = 0; draw < n; draw += 2) {
    const first = random() * n;
    const at = Math.floor(first);
    sum += values[at] ?? 0;
    if (draw + 1 < n) sum += values[Math.floor((first - at) * n)] ?? 0;
  }
  return sum / n;
}
