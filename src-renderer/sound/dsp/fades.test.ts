import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ceilingCurve, PEAK_CEILING, PEAK_KNEE, underCeiling } from './ceiling.ts';
import { equalPowerCurve, equalPowerLevel } from './fades.ts';

const part = fc.double({ min: 0, max: 1, noNaN: true });

describe('fades', () => {
  it('keep the summed power of two sounds that change places', () => {
    fc.assert(
      fc.property(part, (over) => {
        const power = equalPowerLevel(0, 1, over) ** 2 + equalPowerLevel(1, 0, over) ** 2;
        expect(power).toBeCloseTo(1, 9);
      }),
    );
  });

  it('keep it also when a third cuts in half way', () => {
    fc.assert(
      fc.property(part, part, (cut, over) => {
        const levels = [equalPowerLevel(1, 0, cut), equalPowerLevel(0, 1, cut)];
        const power = levels.reduce((sum, from) => sum + equalPowerLevel(from, 0, over) ** 2, 0);
        expect(power + equalPowerLevel(0, 1, over) ** 2).toBeCloseTo(1, 9);
      }),
    );
  });

  it('begin and end where they are told', () => {
    const curve = equalPowerCurve(0.3, 0.9);
    expect(curve[0]).toBeCloseTo(0.3, 6);
    expect(curve[curve.length - 1]).toBeCloseTo(0.9, 6);
  });
});

describe('the ceiling', () => {
  it('touches nothing below its knee and lets nothing past', () => {
    fc.assert(
      fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (sample) => {
        const out = underCeiling(sample);
        expect(Math.abs(out)).toBeLessThanOrEqual(PEAK_CEILING);
        if (Math.abs(sample) <= PEAK_KNEE) expect(out).toBe(sample);
      }),
    );
  });

  it('keeps silence silent and mirrors both ways', () => {
    const curve = ceilingCurve();
    const middle = (curve.length - 1) / 2;
    expect(curve[middle]).toBe(0);
    expect(curve[0]).toBeCloseTo(-(curve[curve.length - 1] ?? 0), 6);
  });
});
