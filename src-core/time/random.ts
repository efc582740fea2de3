/** Chance, handed in: a number from 0 up to but not including 1. */
export type Random = () => number;

/** One draw and the seed of the next: chance as data, so that a saved state has one future. */
export interface Draw {
  readonly value: number;
  readonly seed: number;
}

const STEP = 0x6d2b79f5;
const RANGE = 2 ** 32;

/** The generator "mulberry32": 32 bits of state, good enough to vary what is offered. */
export function draw(seed: number): Draw {
  const next = (seed + STEP) >>> 0;
  let mixed = Math.imul(next ^ (next >>> 15), next | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return { value: ((mixed ^ (mixed >>> 14)) >>> 0) / RANGE, seed: next };
}
