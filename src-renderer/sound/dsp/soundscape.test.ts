import { describe, expect, it } from 'vitest';
import { hear, loudness } from '../testing/loudness.ts';
import { isSame, largestStep, peak, slopePerOctave } from '../testing/measure.ts';
import { makeSoundscape } from './make-soundscape.ts';
import { SOUND_RATE } from './sound-rate.ts';
import { soundscapeKinds, type SoundscapeKind } from './soundscape.ts';

const RATE = SOUND_RATE;

function render(kind: SoundscapeKind, seconds: number, seed = 7, pieces = 128) {
  const left = new Float32Array(seconds * RATE);
  const right = new Float32Array(seconds * RATE);
  const scape = makeSoundscape(kind, RATE, seed);
  for (let from = 0; from < left.length; from += pieces) {
    scape.render(left.subarray(from, from + pieces), right.subarray(from, from + pieces));
  }
  return { left, right };
}

/** Decibels per octave between 100 Hz and 8 kHz: what makes each of them sound like itself. */
const slopes: Readonly<Record<SoundscapeKind, readonly [number, number]>> = {
  rain: [-3.5, -1],
  sea: [-7, -4],
  wind: [-7, -4],
  brown: [-6.5, -5.5],
  drone: [-24, -14],
};

/** Long enough for two waves or gusts of each, and rendered once for all that is asked of it. */
const rendered = {
  rain: render('rain', 20),
  sea: render('sea', 20),
  wind: render('wind', 20),
  brown: render('brown', 20),
  drone: render('drone', 20),
};

describe.each(soundscapeKinds)('%s', (kind) => {
  const { left, right } = rendered[kind];

  it('has its own slope', () => {
    const slope = slopePerOctave(left, RATE, 100, 8_000);
    const [steepest, flattest] = slopes[kind];
    expect(slope).toBeGreaterThan(steepest);
    expect(slope).toBeLessThan(flattest);
  });

  it('is as loud as the others and never loud', () => {
    const { mean, loudest } = loudness(RATE, hear(left, RATE), hear(right, RATE));
    expect(mean).toBeGreaterThan(-26.5);
    expect(mean).toBeLessThan(-22);
    expect(loudest).toBeLessThan(-19);
    expect(Math.max(peak(left), peak(right))).toBeLessThan(0.38);
  });

  it('makes no click: neighbouring samples stay near each other', () => {
    expect(largestStep(left.subarray(1))).toBeLessThan(0.16);
  });

  it('holds no offset that would strain a loudspeaker', () => {
    const mean = left.reduce((sum, sample) => sum + sample, 0) / left.length;
    expect(Math.abs(mean)).toBeLessThan(0.002);
  });

  it('is the same for the same seed, however it is asked for, and another for another', () => {
    const start = left.subarray(0, RATE);
    expect(isSame(render(kind, 1, 7, 441).left, start)).toBe(true);
    expect(isSame(render(kind, 1, 8).left, start)).toBe(false);
  });
});

// Pure tones come back by their nature; noise must not.
describe.each(['rain', 'sea', 'wind', 'brown'] as const)('%s has no loop', (kind) => {
  it('and does not come back', () => {
    const { left } = rendered[kind];
    const piece = left.subarray(0, 2_048);
    const power = piece.reduce((sum, sample) => sum + sample * sample, 0);
    let closest = 0;
    for (let lag = RATE; lag + 2_048 < left.length; lag += 9_973) {
      let same = 0;
      for (let index = 0; index < 2_048; index += 1) {
        same += (piece[index] ?? 0) * (left[lag + index] ?? 0);
      }
      closest = Math.max(closest, same / power);
    }
    expect(closest).toBeLessThan(0.9);
  });
});
