import type { Random } from '../../../src-core/time/random.ts';
import { BLOCK, Glide } from './block.ts';
import { OnePole } from './filters.ts';
import { pinkNoise } from './noise.ts';
import { SlowWalk } from './slow-walk.ts';
import { inBlocks, type SoundscapeMaker } from './soundscape.ts';

const LEVEL = 0.085;
/** So many drops may ring at once; a drop that finds no place is not missed. */
const PLACES = 24;
/** A drop is soft: it takes this long to be there, in seconds. */
const ATTACK_S = 0.0012;

/** One drop near enough to be told apart: a short, soft ring. */
class Drop {
  private sine = 0;
  private cosine = 0;
  private attack = 0;
  private ringLeft = 0;

  constructor(
    level: number,
    private readonly turn: number,
    private readonly fade: number,
    private readonly attackStep: number,
    private readonly pan: number,
    private from: number,
  ) {
    this.cosine = level;
    this.ringLeft = Math.log(1e-4) / Math.log(fade);
  }

  /** Adds the next block of its ring; false when it has rung out. */
  add(left: Float32Array, right: Float32Array): boolean {
    const turnSine = Math.sin(this.turn) * this.fade;
    const turnCosine = Math.cos(this.turn) * this.fade;
    const leftShare = Math.cos(this.pan);
    const rightShare = Math.sin(this.pan);
    const attackStep = this.attackStep;
    let { sine, cosine, attack } = this;
    for (let index = this.from; index < BLOCK; index += 1) {
      const next = sine * turnCosine + cosine * turnSine;
      cosine = cosine * turnCosine - sine * turnSine;
      sine = next;
      attack = Math.min(1, attack + attackStep);
      left[index] = (left[index] ?? 0) + sine * attack * leftShare;
      right[index] = (right[index] ?? 0) + sine * attack * rightShare;
    }
    this.ringLeft -= BLOCK - this.from;
    this.from = 0;
    this.sine = sine;
    this.cosine = cosine;
    this.attack = attack;
    return this.ringLeft > 0;
  }
}

/** Most drops are small and high, a few are large, low and longer. None falls quite like another. */
function pickDrop(sampleRate: number, random: Random): Drop {
  const large = random() < 0.07;
  const hz = large ? 380 + 500 * random() : 1_100 * 2 ** (1.7 * random());
  const ringS = large ? 0.012 + 0.014 * random() : 0.003 + 0.006 * random();
  return new Drop(
    LEVEL * (large ? 0.9 : 0.7) * random() ** 2,
    (2 * Math.PI * hz) / sampleRate,
    Math.exp(-1 / (ringS * sampleRate)),
    1 / (ATTACK_S * sampleRate),
    (random() * Math.PI) / 2,
    Math.floor(random() * BLOCK),
  );
}

/** Steady rain on leaves: a soft hiss for the thousands of far drops, and the near ones singly. */
export const makeRain: SoundscapeMaker = (sampleRate, random) => {
  const makeSide = () => ({
    noise: pinkNoise(random),
    thin: new OnePole(350, sampleRate),
    soft: new OnePole(4_200, sampleRate),
    softer: new OnePole(9_000, sampleRate),
    glide: new Glide(),
  });
  const sides = [makeSide(), makeSide()] as const;
  const hiss = new SlowWalk({ low: 0.75, high: 1.1, shortestS: 4, longestS: 13 }, random);
  const dropsPerS = new SlowWalk({ low: 35, high: 130, shortestS: 5, longestS: 15 }, random);
  const blockS = BLOCK / sampleRate;
  const block = new Float32Array(BLOCK);
  let drops: Drop[] = [];
  return inBlocks((left, right) => {
    const level = LEVEL * hiss.advance(blockS);
    for (const [side, out] of [
      [sides[0], left],
      [sides[1], right],
    ] as const) {
      side.noise.fill(block);
      side.thin.keepHigh(block);
      side.soft.keepLow(block);
      side.softer.keepLow(block);
      side.glide.add(out, block, level);
    }
    const falls = random() < dropsPerS.advance(blockS) * blockS;
    if (falls && drops.length < PLACES) drops.push(pickDrop(sampleRate, random));
    drops = drops.filter((drop) => drop.add(left, right));
  });
};
