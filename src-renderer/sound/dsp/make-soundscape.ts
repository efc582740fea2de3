import { makeBrown } from './brown.ts';
import { makeDrone } from './drone.ts';
import { makeRain } from './rain.ts';
import { makeSea } from './sea.ts';
import { seededRandom } from './seeded-random.ts';
import type { Soundscape, SoundscapeKind, SoundscapeMaker } from './soundscape.ts';
import { makeWind } from './wind.ts';

const makers: Readonly<Record<SoundscapeKind, SoundscapeMaker>> = {
  rain: makeRain,
  sea: makeSea,
  wind: makeWind,
  brown: makeBrown,
  drone: makeDrone,
};

/** The same kind, rate and seed give the same sound, sample for sample. */
export function makeSoundscape(kind: SoundscapeKind, sampleRate: number, seed: number): Soundscape {
  return makers[kind](sampleRate, seededRandom(seed));
}
