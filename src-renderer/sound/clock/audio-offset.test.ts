import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AudioOffset } from './audio-offset.ts';

describe('the audio clock locked to the page', () => {
  it('knows nothing before the first look', () => {
    expect(new AudioOffset().audioAt(1_000)).toBeNull();
  });

  it('stays within 10 ms of a drifting, jittering card over a quarter of an hour', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -100e-6, max: 100e-6, noNaN: true }),
        fc.array(fc.double({ min: -8, max: 8, noNaN: true }), { minLength: 50, maxLength: 50 }),
        (drift, jitterMs) => {
          const offset = new AudioOffset();
          for (let look = 0; look <= 1_800; look += 1) {
            const pageMs = 5_000 + look * 500;
            const trueS = ((pageMs - 3_000) * (1 + drift)) / 1_000;
            const seenS = trueS + (jitterMs[look % 50] ?? 0) / 1_000;
            offset.look({ audioS: seenS, pageMs });
            expect(Math.abs((offset.audioAt(pageMs) ?? 0) - trueS)).toBeLessThan(0.01);
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  it('makes good a missed buffer at the second look', () => {
    const offset = new AudioOffset();
    for (let look = 0; look < 20; look += 1) {
      offset.look({ audioS: look / 2, pageMs: look * 500 });
    }
    offset.look({ audioS: 10 - 0.023, pageMs: 10_000 });
    expect(offset.look({ audioS: 10.5 - 0.023, pageMs: 10_500 })).toBe(true);
    expect(offset.audioAt(10_500)).toBeCloseTo(10.477, 9);
  });

  it('follows at once when the audio clock has stood still', () => {
    const offset = new AudioOffset();
    expect(offset.look({ audioS: 1, pageMs: 2_000 })).toBe(false);
    expect(offset.look({ audioS: 1.1, pageMs: 2_500 })).toBe(true);
    expect(offset.audioAt(2_500)).toBeCloseTo(1.1, 9);
  });
});
