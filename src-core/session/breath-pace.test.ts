import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breathAt, breathBeginsMs, boundedPace, calmPace, type BreathPace } from './breath-pace.ts';

const anyPace: fc.Arbitrary<BreathPace> = fc
  .record({
    ownPerMinute: fc.double({ min: 2, max: 30, noNaN: true }),
    perMinute: fc.double({ min: 2, max: 30, noNaN: true }),
    driftMs: fc.integer({ min: 0, max: 180_000 }),
    inShare: fc.double({ min: 0.25, max: 0.6, noNaN: true }),
  })
  .map(boundedPace);

describe('the paced breath', () => {
  it('is four seconds in and six out', () => {
    expect(breathAt(calmPace, 0)).toEqual({
      breath: 0,
      phase: 'in',
      part: 0,
      beganMs: 0,
      lastsMs: 4_000,
    });
    expect(breathAt(calmPace, 64_000)).toMatchObject({ breath: 6, phase: 'out', lastsMs: 6_000 });
  });

  it('drifts from the own pace to six a minute within ninety seconds', () => {
    const pace = { ...calmPace, ownPerMinute: 14 };
    expect(Math.abs(breathBeginsMs(pace, 1) - 60_000 / 14)).toBeLessThan(100);
    const settled = 15;
    expect(breathBeginsMs(pace, settled + 1) - breathBeginsMs(pace, settled)).toBeCloseTo(
      10_000,
      6,
    );
    expect(breathBeginsMs(pace, settled)).toBeGreaterThanOrEqual(90_000);
  });

  it('keeps to its bounds', () => {
    expect(boundedPace({ ...calmPace, ownPerMinute: 90, perMinute: 1 })).toMatchObject({
      ownPerMinute: 20,
      perMinute: 4.5,
    });
  });

  it('never runs back, holds or leaves a gap', () => {
    fc.assert(
      fc.property(anyPace, fc.double({ min: 0, max: 900_000, noNaN: true }), (pace, atMs) => {
        const point = breathAt(pace, atMs);
        expect(point.part).toBeGreaterThanOrEqual(0);
        expect(point.part).toBeLessThanOrEqual(1);
        expect(point.beganMs).toBeLessThanOrEqual(atMs + 1e-6);
        expect(point.beganMs + point.lastsMs).toBeGreaterThanOrEqual(atMs - 1e-6);
        const next = breathAt(pace, point.beganMs + point.lastsMs + 1e-3);
        expect(next.phase).not.toBe(point.phase);
        expect(next.beganMs).toBeCloseTo(point.beganMs + point.lastsMs, 6);
      }),
    );
  });
});
