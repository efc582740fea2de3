import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullnessAt, usualBreath } from './breath.ts';

describe('the fullness of a breath', () => {
  it('begins empty and never jumps', () => {
    expect(fullnessAt(usualBreath, 0)).toBe(0);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900_000 }), (ms) => {
        const step = fullnessAt(usualBreath, ms + 16) - fullnessAt(usualBreath, ms);
        expect(Math.abs(step)).toBeLessThan(0.02);
      }),
    );
  });
});
