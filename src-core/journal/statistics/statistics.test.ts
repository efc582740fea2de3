import { describe, expect, it } from 'vitest';
import { bootstrapMean } from './bootstrap-mean.ts';
import { holm } from './holm.ts';
import { likenessOfNeighbours, spellInflation } from './likeness.ts';
import { rankCorrelation } from './rank-correlation.ts';
import { seededRandom } from './seeded-random.ts';
import { twoSidedP, upperT, upperZ } from './student.ts';
import { correlation, mean, quantile, ranks, variance } from './summary.ts';
import { welch } from './welch.ts';
import { wilson } from './wilson.ts';

// Expected numbers come from numpy 2 and scipy 1; docs/checks/statistics.py compares many more.
describe('the numbers behind the sentences', () => {
  it('agree with tables', () => {
    expect(twoSidedP(2.365, 7)).toBeCloseTo(0.05, 4);
    expect(twoSidedP(Infinity, 7)).toBe(0);
    expect(upperT(0.05, 7)).toBeCloseTo(1.894579, 6);
    expect(upperZ(0.05)).toBeCloseTo(1.644854, 5);
    expect(quantile([4, 1, 3, 2], 0.25)).toBe(1.75);
    expect(variance([1, 2, 3, 4])).toBeCloseTo(5 / 3, 12);
    expect(variance([1])).toBeNaN();
    expect(ranks([3, 1, 3, 2])).toEqual([3.5, 1, 3.5, 2]);
    expect(correlation([1, 1, 1], [1, 2, 3])).toBe(0);
  });

  it('compare two sides after Welch, and credit no side with certainty', () => {
    const found = welch([1, 2, 3, 4, 5], [4, 5, 6, 7, 8, 9], 1);
    expect(found.value).toBe(-3.5);
    expect(found.low).toBeCloseTo(-5.406, 2);
    expect(found.high).toBeCloseTo(-1.594, 2);
    const alike = welch([5, 5, 5], [4, 4, 4, 4, 4], 1);
    expect(alike.high - alike.low).toBeGreaterThan(0.5);
  });

  it('widen for days that come in spells', () => {
    const days = Array.from({ length: 60 }, (_, day) => ({
      day,
      value: Math.floor(day / 10) % 2,
    }));
    expect(likenessOfNeighbours(days)).toBeGreaterThan(0.7);
    expect(likenessOfNeighbours(days.slice(0, 4))).toBe(0);
    expect(spellInflation(days, days)).toBeGreaterThan(2);
    const narrow = welch([1, 2, 3, 4], [2, 3, 4, 5], 1);
    const wide = welch([1, 2, 3, 4], [2, 3, 4, 5], 2);
    expect(wide.high - wide.low).toBeGreaterThan(narrow.high - narrow.low);
  });

  it('give the mean with an interval around it, the same for the same seed', () => {
    const values = [-3, -2, -2, -1, 0, -4, -2, -1, -3, -2];
    const found = bootstrapMean(values, seededRandom(1));
    expect(found).toEqual(bootstrapMean(values, seededRandom(1)));
    expect(found.value).toBe(mean(values));
    expect(found.low).toBeLessThan(found.value);
    expect(found.high).toBeGreaterThan(found.value);
    expect(bootstrapMean([0, 0, 0], seededRandom(1)).p).toBe(1);
    expect(bootstrapMean([1, 1, 1], seededRandom(1)).p).toBe(0);
  });

  it('follow ranks, not sizes', () => {
    const found = rankCorrelation([1, 2, 3, 4, 5, 6, 7, 8], [1, 4, 9, 16, 25, 36, 49, 64], 1);
    expect(found.value).toBeCloseTo(1, 12);
    expect(found.low).toBeGreaterThan(0.9);
  });

  it.each([
    [0, 8, 0, 0.252724],
    [6, 8, 0.460153, 0.913485],
    [7, 8, 0.588857, 0.971601],
    [8, 8, 0.747276, 1],
    [13, 20, 0.466513, 0.79774],
    [14, 20, 0.516196, 0.836141],
    [60, 100, 0.51781, 0.676922],
    [1, 1, 0.269866, 1],
  ])('bound a share as Wilson does: %i of %i', (hits, of, low, high) => {
    const share = wilson(hits, of);
    expect(share.low).toBeCloseTo(low, 6);
    expect(share.high).toBeCloseTo(high, 6);
  });

  it('bound a share of nothing by everything', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it('say only what stands among all that was looked at', () => {
    expect(holm([0.01, 0.04, 0.03], 0.05)).toEqual([true, false, false]);
    expect(holm([0.01, 0.02, 0.03], 0.05)).toEqual([true, true, true]);
    expect(holm([], 0.05)).toEqual([]);
  });
});
