import type { Random } from '../../../src-core/time/random.ts';

/**
 * Chance that can be played again: the same seed gives the same numbers, in a worklet and in a test.
 * This is mulberry32: one 32-bit word of state, quick enough to be drawn once per sample.
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
