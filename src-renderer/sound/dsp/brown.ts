import { BLOCK, Glide } from './block.ts';
import { brownNoise } from './noise.ts';
import { SlowWalk } from './slow-walk.ts';
import { inBlocks, type SoundscapeMaker } from './soundscape.ts';

/** Found by measuring: brings the sound to the loudness that all soundscapes share. */
const LEVEL = 0.063;
/** How much of the sound differs between the ears: enough to be round, little enough for one loudspeaker. */
const SIDE = 0.4;

/** Brown noise that breathes by a decibel or so, so that it never turns into a wall. */
export const makeBrown: SoundscapeMaker = (sampleRate, random) => {
  const middle = brownNoise(random, sampleRate);
  const side = brownNoise(random, sampleRate);
  const swell = new SlowWalk({ low: 0.85, high: 1.15, shortestS: 6, longestS: 17 }, random);
  const block = new Float32Array(BLOCK);
  const [bothLeft, bothRight, onLeft, onRight] = [0, 0, 0, 0].map(() => new Glide());
  return inBlocks((left, right) => {
    const level = LEVEL * swell.advance(BLOCK / sampleRate);
    middle.fill(block);
    bothLeft?.add(left, block, level);
    bothRight?.add(right, block, level);
    side.fill(block);
    onLeft?.add(left, block, level * SIDE);
    onRight?.add(right, block, -level * SIDE);
  });
};
