import type { Random } from '../../../src-core/time/random.ts';
import { BLOCK, PannedGlide } from './block.ts';
import { MovingFilter } from './filters.ts';
import { brownNoise, pinkNoise } from './noise.ts';
import { SlowWalk } from './slow-walk.ts';
import { inBlocks, type SoundscapeMaker } from './soundscape.ts';

const LEVEL = 0.165;

/** One current of air: noise through a wide band whose place and strength wander on their own. */
function makeAir(sampleRate: number, random: Random, middleHz: number, pan: number) {
  const noise = pinkNoise(random);
  const filter = new MovingFilter(sampleRate);
  const octaves = new SlowWalk({ low: -0.7, high: 0.7, shortestS: 2.5, longestS: 8 }, random);
  const gust = new SlowWalk({ low: 0.25, high: 1, shortestS: 2, longestS: 7 }, random);
  const flutter = new SlowWalk({ low: 0.8, high: 1, shortestS: 0.25, longestS: 0.8 }, random);
  const glide = new PannedGlide(pan);
  const blockS = BLOCK / sampleRate;
  return (left: Float32Array, right: Float32Array, block: Float32Array): void => {
    const strength = gust.advance(blockS);
    noise.fill(block);
    // A stronger gust is also a brighter one; a quality near 1 keeps it air and never a whistle.
    filter.keepBand(block, middleHz * 2 ** (octaves.advance(blockS) + 0.5 * strength), 0.9);
    glide.add(left, right, block, LEVEL * strength ** 1.5 * flutter.advance(blockS));
  };
}

/** Wind round a house: three currents over a low body, each on its own way. */
export const makeWind: SoundscapeMaker = (sampleRate, random) => {
  const body = brownNoise(random, sampleRate);
  const bodyGlide = new PannedGlide(0);
  const airs = [
    makeAir(sampleRate, random, 280, 0),
    makeAir(sampleRate, random, 450, -0.7),
    makeAir(sampleRate, random, 720, 0.7),
  ];
  const block = new Float32Array(BLOCK);
  return inBlocks((left, right) => {
    body.fill(block);
    bodyGlide.add(left, right, block, LEVEL * 0.2);
    for (const addAir of airs) addAir(left, right, block);
  });
};
