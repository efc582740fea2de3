import { describe, expect, it } from 'vitest';
import { fitted, readNumber } from './number-text.ts';

describe('a number that somebody types', () => {
  it.each([
    ['90', 90],
    ['90 min', 90],
    [' 5,5', 5.5],
    ['100%', 100],
    ['none', null],
    ['', null],
  ])('%j is %j', (typed, value) => {
    expect(readNumber(typed)).toBe(value);
  });

  it.each([
    [2_000, { least: 30, most: 180, step: 5 }, 180],
    [0, { least: 30, most: 180, step: 5 }, 30],
    [92, { least: 30, most: 180, step: 5 }, 90],
    [0.86, { least: 0.5, most: 1.5, step: 0.05 }, 0.85],
    [5.3, { least: 4.5, most: 8, step: 0.5 }, 5.5],
  ])('%d is fitted to what may be', (value, bounds, fit) => {
    expect(fitted(value, bounds)).toBe(fit);
  });
});
