import type { Random } from '../../../src-core/time/random.ts';
import { BLOCK, PannedGlide } from './block.ts';
import { MovingFilter, OnePole } from './filters.ts';
import { brownNoise, pinkNoise } from './noise.ts';
import { inBlocks, type SoundscapeMaker } from './soundscape.ts';

const LEVEL = 0.12;

/** The height of a wave over its own time 0..1: a long gathering, a soft break, a longer running out. */
function swellAt(part: number, crest: number): number {
  if (part < crest) return Math.sin((Math.PI / 2) * (part / crest)) ** 2;
  return Math.cos((Math.PI / 2) * ((part - crest) / (1 - crest))) ** 2;
}

/** One place on the shore: wave after wave, none as long, as high or as bright as the last. */
function makeShore(sampleRate: number, random: Random, pan: number, startPart: number) {
  const noise = pinkNoise(random);
  const bodyFilter = new MovingFilter(sampleRate);
  const settle = new OnePole(30, sampleRate);
  const thin = new OnePole(1_300, sampleRate);
  const soft = new OnePole(6_500, sampleRate);
  const bodyGlide = new PannedGlide(pan);
  const foamGlide = new PannedGlide(pan * 0.5);
  const foamBlock = new Float32Array(BLOCK);
  const pickWave = () => ({
    lastsS: 8 + 6 * random(),
    height: 0.6 + 0.4 * random(),
    brightHz: 700 + 900 * random(),
    crest: 0.36 + 0.1 * random(),
  });
  let wave = pickWave();
  let part = startPart;
  return (left: Float32Array, right: Float32Array, block: Float32Array): void => {
    part += BLOCK / sampleRate / wave.lastsS;
    if (part >= 1) {
      part -= 1;
      wave = pickWave();
    }
    const swell = swellAt(part, wave.crest) * wave.height;
    // Foam comes with the break, runs up the sand and sinks in after the water has gone.
    const foam = swellAt(part, wave.crest + 0.16) * wave.height;
    noise.fill(block);
    settle.keepHigh(block);
    foamBlock.set(block);
    bodyFilter.keepLow(block, 240 + wave.brightHz * swell, 0.6);
    bodyGlide.add(left, right, block, LEVEL * (0.12 + 0.88 * swell));
    thin.keepHigh(foamBlock);
    soft.keepLow(foamBlock);
    foamGlide.add(left, right, foamBlock, LEVEL * (0.03 + 0.75 * foam * foam));
  };
}

/** A calm sea on sand: three places on the shore over a far, low rumble. */
export const makeSea: SoundscapeMaker = (sampleRate, random) => {
  const far = brownNoise(random, sampleRate);
  const farGlide = new PannedGlide(0);
  const shores = [
    makeShore(sampleRate, random, 0, 0.1 * random()),
    makeShore(sampleRate, random, -0.7, 0.3 + 0.1 * random()),
    makeShore(sampleRate, random, 0.7, 0.6 + 0.1 * random()),
  ];
  const block = new Float32Array(BLOCK);
  return inBlocks((left, right) => {
    far.fill(block);
    farGlide.add(left, right, block, LEVEL * 0.3);
    for (const addShore of shores) addShore(left, right, block);
  });
};
