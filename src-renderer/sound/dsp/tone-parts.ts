import { MovingFilter } from './filters.ts';
import { pinkNoise } from './noise.ts';
import { BLOCK } from './block.ts';
import { seededRandom } from './seeded-random.ts';

/** The parts that tones are put together from. Each adds itself to a canvas of samples. */

/** Half a cosine from 0 to 1 over 0..1: leaves and arrives at rest, so nothing clicks. */
export const ease = (part: number): number =>
  0.5 - 0.5 * Math.cos(Math.PI * Math.min(Math.max(part, 0), 1));

export interface Canvas {
  readonly samples: Float32Array;
  readonly sampleRate: number;
}

export interface Bell {
  readonly hz: number;
  readonly atS: number;
  readonly lengthS: number;
  readonly level: number;
  readonly attackS: number;
}

/** Ratio, level and share of the ring of each partial: a bowl of warm wood more than a bell of brass. */
const BELL_PARTIALS = [
  [1, 1, 1],
  [2, 0.34, 0.55],
  [3.01, 0.11, 0.35],
  [4.18, 0.04, 0.2],
] as const;

export function addBell({ samples, sampleRate }: Canvas, bell: Bell): void {
  const first = Math.round(bell.atS * sampleRate);
  const count = Math.min(Math.round(bell.lengthS * sampleRate), samples.length - first);
  for (const [ratio, share, ring] of BELL_PARTIALS) {
    const turn = (2 * Math.PI * bell.hz * ratio) / sampleRate;
    const twice = 2 * Math.cos(turn);
    // It has fallen by 52 dB where its share of the length ends.
    const levelAt = (index: number): number =>
      bell.level *
      share *
      Math.exp((-6 * index) / (bell.lengthS * ring * sampleRate)) *
      ease(index / (bell.attackS * sampleRate)) *
      ease((count - index) / (count * 0.25));
    let sine = 0;
    let before = -Math.sin(turn);
    for (let start = 0; start < count; start += BLOCK) {
      let level = levelAt(start);
      const step = (levelAt(start + BLOCK) - level) / BLOCK;
      const end = first + Math.min(start + BLOCK, count);
      for (let at = first + start; at < end; at += 1) {
        samples[at] = (samples[at] ?? 0) + sine * level;
        const next = twice * sine - before;
        before = sine;
        sine = next;
        level += step;
      }
    }
  }
}

export interface Swell {
  readonly fromHz: number;
  readonly toHz: number;
  readonly atS: number;
  readonly lengthS: number;
  readonly level: number;
  /** Shares of the length that rising and falling take; what is between holds its level. */
  readonly rise: number;
  readonly fall: number;
  /** How much of its level is there within a tenth of the length, so that the ear knows when it began. */
  readonly opening: number;
  /** Levels of the harmonics, from the first on, at the beginning and at the end. */
  readonly harmonicsFrom: readonly number[];
  readonly harmonicsTo: readonly number[];
}

/** A held tone that glides from one pitch to another while its colour goes from one mixture to another. */
export function addSwell({ samples, sampleRate }: Canvas, swell: Swell): void {
  const first = Math.round(swell.atS * sampleRate);
  const count = Math.min(Math.round(swell.lengthS * sampleRate), samples.length - first);
  const octaves = Math.log2(swell.toHz / swell.fromHz);
  swell.harmonicsFrom.forEach((from, order) => {
    const to = swell.harmonicsTo[order] ?? 0;
    if (from === 0 && to === 0) return;
    const levelAt = (index: number): number => {
      const part = index / count;
      const mixed = from + (to - from) * ease(part);
      const risen = swell.opening + (1 - swell.opening) * ease(part / swell.rise);
      return swell.level * mixed * risen * ease(part / 0.1) * ease((1 - part) / swell.fall);
    };
    let sine = 0;
    let cosine = 1;
    for (let start = 0; start < count; start += BLOCK) {
      const hz = swell.fromHz * 2 ** (octaves * ease((start + BLOCK / 2) / count));
      const turn = (2 * Math.PI * hz * (order + 1)) / sampleRate;
      const turnSine = Math.sin(turn);
      const turnCosine = Math.cos(turn);
      let level = levelAt(start);
      const step = (levelAt(start + BLOCK) - level) / BLOCK;
      const end = first + Math.min(start + BLOCK, count);
      for (let at = first + start; at < end; at += 1) {
        samples[at] = (samples[at] ?? 0) + sine * level;
        const next = sine * turnCosine + cosine * turnSine;
        cosine = cosine * turnCosine - sine * turnSine;
        sine = next;
        level += step;
      }
    }
  });
}

export interface Air {
  readonly fromHz: number;
  readonly toHz: number;
  readonly level: number;
  readonly rise: number;
  readonly fall: number;
}

/** The sound of air through the nose, over the whole canvas. Always the same, so that a tone is always the same. */
export function addAir({ samples, sampleRate }: Canvas, air: Air): void {
  const noise = pinkNoise(seededRandom(4_607));
  const filter = new MovingFilter(sampleRate);
  const octaves = Math.log2(air.toHz / air.fromHz);
  const block = new Float32Array(BLOCK);
  const count = samples.length;
  const levelAt = (index: number): number => {
    const part = index / count;
    return air.level * ease(part / air.rise) * ease((1 - part) / air.fall);
  };
  for (let start = 0; start < count; start += BLOCK) {
    noise.fill(block);
    filter.keepBand(block, air.fromHz * 2 ** (octaves * ease(start / count)), 1.1);
    let level = levelAt(start);
    const step = (levelAt(start + BLOCK) - level) / BLOCK;
    const end = Math.min(start + BLOCK, count);
    for (let at = start; at < end; at += 1) {
      samples[at] = (samples[at] ?? 0) + (block[at - start] ?? 0) * level;
      level += step;
    }
  }
}
