import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AudioOffset } from './audio-offset.ts';

/** Looks at a clock that began at page time 0, every half second, `lateMs` behind. */
function look(offset: AudioOffset, fromLook: number, count: number, lateMs = 0): void {
  for (let each = fromLook; each < fromLook + count; each += 1) {
    offset.look({ audioS: (each * 500 - lateMs) / 1_000, pageMs: each * 500 });
  }
}

describe('the audio clock locked to the page', () => {
  it('waits until two looks agree: a device just opened guesses', () => {
    const offset = new AudioOffset();
    offset.look({ audioS: 0.0008, pageMs: 205.5 });
    offset.look({ audioS: 0.1014, pageMs: 406 });
    offset.look({ audioS: 0.2093, pageMs: 450.2 });
    offset.look({ audioS: 0.2093, pageMs: 450.2 });
    expect(offset.audioAt(1_000)).toBeNull();
    offset.look({ audioS: 0.25, pageMs: 491 });
    expect(offset.audioAt(1_000)).toBeCloseTo(0.759, 3);
  });

  it('stays within 10 ms of a drifting, jittering card over a quarter of an hour', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -100e-6, max: 100e-6, noNaN: true }),
        fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 50, maxLength: 50 }),
        (drift, jitterMs) => {
          const offset = new AudioOffset();
          let farthestS = 0;
          let unknown = 0;
          for (let count = 0; count <= 1_800; count += 1) {
            const pageMs = 5_000 + count * 500;
            const trueS = ((pageMs - 3_000) * (1 + drift)) / 1_000;
            const seenS = trueS + (jitterMs[count % 50] ?? 0) / 1_000;
            offset.look({ audioS: seenS, pageMs });
            const heardS = offset.audioAt(pageMs);
            if (heardS === null) unknown += 1;
            else farthestS = Math.max(farthestS, Math.abs(heardS - trueS));
          }
          expect(unknown).toBeLessThanOrEqual(12);
          expect(farthestS).toBeLessThan(0.01);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('makes good a missed buffer at the second look', () => {
    const offset = new AudioOffset();
    look(offset, 0, 20);
    look(offset, 20, 2, 23);
    expect(offset.audioAt(10_500)).toBeCloseTo(10.477, 9);
  });

  it('does not believe one wild look', () => {
    const offset = new AudioOffset();
    look(offset, 0, 20);
    look(offset, 20, 1, 400);
    expect(offset.audioAt(10_000)).toBeCloseTo(10, 9);
    look(offset, 21, 2, 400);
    expect(offset.audioAt(11_000)).toBeCloseTo(10.6, 9);
  });

  it('knows nothing before the first look and after it was told to forget', () => {
    const offset = new AudioOffset();
    expect(offset.audioAt(1_000)).toBeNull();
    look(offset, 0, 5);
    offset.forget();
    expect(offset.audioAt(1_000)).toBeNull();
  });
});
