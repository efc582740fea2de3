import { describe, expect, it } from 'vitest';
import { hear, loudness, mixed } from '../testing/loudness.ts';
import { centroidHz, decibels, isSame, largestStep, peak, rms } from '../testing/measure.ts';
import { makeSoundscape } from './make-soundscape.ts';
import { soundscapeKinds } from './soundscape.ts';
import { renderTone, toneKinds, toneLengthS } from './tones.ts';

const RATE = 48_000;
/** No 400 ms of the guide, with every volume full, is louder than this, in LUFS. */
const LOUDEST_LUFS = -15;

const render = (kind: (typeof toneKinds)[number]) => renderTone(kind, undefined, RATE);
const rendered = new Map(toneKinds.map((kind) => [kind, render(kind)]));
/** Rendered once for all that is asked of it. */
const at48 = (kind: (typeof toneKinds)[number]) => rendered.get(kind) ?? render(kind);

/** Each soundscape as it is heard, as long as the longest tone. */
const heardScapes = soundscapeKinds.map((kind) => {
  const sides = [0, 0].map(() => new Float32Array(Math.max(...Object.values(toneLengthS)) * RATE));
  const [left = new Float32Array(), right = new Float32Array()] = sides;
  makeSoundscape(kind, RATE, 3).render(left, right);
  return { left: hear(left, RATE), right: hear(right, RATE) };
});

const third = (samples: Float32Array, which: 0 | 1 | 2): Float32Array => {
  const length = Math.floor(samples.length / 3);
  return samples.subarray(which * length, (which + 1) * length);
};

describe.each(toneKinds)('the tone %s', (kind) => {
  const samples = at48(kind);
  const heard = hear(samples, RATE);

  it('lasts what it says', () => {
    expect(samples.length / RATE).toBeCloseTo(toneLengthS[kind], 2);
  });

  it('begins and ends at rest and does not click between', () => {
    expect(Math.abs(samples[0] ?? 1)).toBeLessThan(1e-4);
    expect(Math.abs(samples[samples.length - 1] ?? 1)).toBeLessThan(1e-4);
    expect(largestStep(samples)).toBeLessThan(0.03);
  });

  it('does not startle: the first 5 ms stay 12 dB or more below its peak', () => {
    const opening = samples.subarray(0, RATE * 0.005);
    expect(decibels(peak(opening))).toBeLessThan(decibels(peak(samples)) - 12);
  });

  it('can be heard and is not loud', () => {
    const { loudest } = loudness(RATE, heard, heard);
    expect(loudest).toBeGreaterThan(-23);
    expect(loudest).toBeLessThan(-17);
  });

  it('stays under the ceiling of loudness over every soundscape', () => {
    for (const { left, right } of heardScapes) {
      const { loudest } = loudness(RATE, mixed(heard, left), mixed(heard, right));
      expect(loudest).toBeLessThan(LOUDEST_LUFS);
    }
  });

  it('is always the same', () => {
    expect(isSame(render(kind), samples)).toBe(true);
  });
});

describe('in and out', () => {
  const [goingIn, goingOut] = [at48('in'), at48('out')];

  it('part by register', () => {
    expect(centroidHz(goingIn, RATE)).toBeGreaterThan(1.6 * centroidHz(goingOut, RATE));
  });

  it('part by direction', () => {
    expect(centroidHz(third(goingIn, 2), RATE)).toBeGreaterThan(
      1.2 * centroidHz(third(goingIn, 0), RATE),
    );
    expect(centroidHz(third(goingOut, 2), RATE)).toBeLessThan(
      0.85 * centroidHz(third(goingOut, 0), RATE),
    );
  });

  it('part by shape: in grows, out lets go', () => {
    expect(rms(third(goingIn, 2))).toBeGreaterThan(rms(third(goingIn, 0)));
    expect(rms(third(goingOut, 2))).toBeLessThan(0.5 * rms(third(goingOut, 0)));
  });

  it.each([1.5, 2.25, 4, 6, 8])('fill a breath of %s seconds', (seconds) => {
    for (const kind of ['in', 'out'] as const) {
      const samples = renderTone(kind, seconds, RATE);
      expect(samples.length).toBe(seconds * RATE);
      expect(largestStep(samples)).toBeLessThan(0.03);
    }
  });
});

describe('stopped', () => {
  it('holds its level, which no bell does, so it cannot be taken for the end', () => {
    const stopped = at48('stopped').subarray(0.8 * RATE, 1.5 * RATE);
    const bell = at48('end').subarray(2.4 * RATE, 3.1 * RATE);
    const fall = (samples: Float32Array): number =>
      decibels(rms(samples.subarray(0, RATE / 10))) - decibels(rms(samples.subarray(-RATE / 10)));
    expect(fall(stopped)).toBeLessThan(1);
    expect(fall(bell)).toBeGreaterThan(4);
  });
});
