import { BLOCK, PannedGlide } from './block.ts';
import { MovingFilter } from './filters.ts';
import { pinkNoise } from './noise.ts';
import { SlowWalk } from './slow-walk.ts';
import { inBlocks, type SoundscapeMaker } from './soundscape.ts';

const LEVEL = 0.08;

/**
 * Fifths and octaves over D, the key of the tones, so that a cue never rubs against the drone. The
 * upper ones are there for small loudspeakers, which do not carry the lower.
 */
const VOICES = [
  { hz: 73.42, level: 1, pan: 0 },
  { hz: 110, level: 0.8, pan: -0.25 },
  { hz: 146.83, level: 0.7, pan: 0.25 },
  { hz: 220, level: 0.42, pan: -0.5 },
  { hz: 293.66, level: 0.26, pan: 0.5 },
  { hz: 440, level: 0.1, pan: -0.6 },
] as const;

/** A pure tone as a turning pointer: four products a sample, and no sine to look up. */
class Pointer {
  private readonly turnSine: number;
  private readonly turnCosine: number;
  // Begun with numbers, as a field begun empty would be boxed, and with it each step of the loop.
  private sine = 0;
  private cosine = 0;

  constructor(hz: number, sampleRate: number, startPart: number) {
    const turn = (2 * Math.PI * hz) / sampleRate;
    this.turnSine = Math.sin(turn);
    this.turnCosine = Math.cos(turn);
    this.sine = Math.sin(2 * Math.PI * startPart);
    this.cosine = Math.cos(2 * Math.PI * startPart);
  }

  add(block: Float32Array): void {
    const { turnSine, turnCosine } = this;
    let { sine, cosine } = this;
    for (let index = 0; index < BLOCK; index += 1) {
      const next = sine * turnCosine + cosine * turnSine;
      cosine = cosine * turnCosine - sine * turnSine;
      sine = next;
      block[index] = (block[index] ?? 0) + sine;
    }
    // Rounding lets the pointer grow or shrink over hours: bring its length back to one.
    const length = Math.hypot(sine, cosine);
    this.sine = sine / length;
    this.cosine = cosine / length;
  }
}

/** A low drone: pure tones in slightly parted pairs, each swelling in its own time, with a little air over it. */
export const makeDrone: SoundscapeMaker = (sampleRate, random) => {
  const blockS = BLOCK / sampleRate;
  const voices = VOICES.map(({ hz, level, pan }) => {
    // Parted by less than 0.4 Hz, the two of a pair beat so slowly that it reads as breath.
    const partedHz = 0.08 + 0.3 * random();
    return {
      level,
      pair: [
        new Pointer(hz - partedHz / 2, sampleRate, random()),
        new Pointer(hz + partedHz / 2, sampleRate, random()),
      ],
      swell: new SlowWalk({ low: 0.25, high: 1, shortestS: 8, longestS: 22 }, random),
      glide: new PannedGlide(pan),
    };
  });
  const air = pinkNoise(random);
  const airFilter = new MovingFilter(sampleRate);
  const airSwell = new SlowWalk({ low: 0.05, high: 0.16, shortestS: 7, longestS: 19 }, random);
  const airGlide = new PannedGlide(0);
  const block = new Float32Array(BLOCK);
  return inBlocks((left, right) => {
    air.fill(block);
    airFilter.keepLow(block, 360, 0.7);
    airGlide.add(left, right, block, LEVEL * airSwell.advance(blockS));
    for (const { level, pair, swell, glide } of voices) {
      block.fill(0);
      for (const pointer of pair) pointer.add(block);
      glide.add(left, right, block, LEVEL * level * swell.advance(blockS));
    }
  });
};
