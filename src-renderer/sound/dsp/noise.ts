import type { Random } from '../../../src-core/time/random.ts';

/** Fills a block with the next samples of a noise whose level is about 1 (root mean square). */
export interface Noise {
  fill(block: Float32Array): void;
}

/** A flat spectrum: Marsaglia's 32-bit xorshift, spread evenly between ±√3, which has a level of one. */
class WhiteNoise implements Noise {
  private state: number;

  constructor(random: Random) {
    this.state = Math.floor(random() * 0x7fffffff) + 1;
  }

  fill(block: Float32Array): void {
    let state = this.state;
    const scale = Math.sqrt(3) / 0x80000000;
    for (let index = 0; index < block.length; index += 1) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      block[index] = state * scale;
    }
    this.state = state;
  }
}

/** −3 dB per octave: Paul Kellet's sum of one-pole filters, true within a fraction of a decibel at 44.1 kHz. */
class PinkNoise implements Noise {
  private readonly white: Noise;
  private readonly held = new Float64Array(7);

  constructor(random: Random) {
    this.white = new WhiteNoise(random);
  }

  fill(block: Float32Array): void {
    this.white.fill(block);
    let [b0 = 0, b1 = 0, b2 = 0, b3 = 0, b4 = 0, b5 = 0, b6 = 0] = this.held;
    for (let index = 0; index < block.length; index += 1) {
      const now = block[index] ?? 0;
      b0 = 0.99886 * b0 + now * 0.0555179;
      b1 = 0.99332 * b1 + now * 0.0750759;
      b2 = 0.969 * b2 + now * 0.153852;
      b3 = 0.8665 * b3 + now * 0.3104856;
      b4 = 0.55 * b4 + now * 0.5329522;
      b5 = -0.7616 * b5 - now * 0.016898;
      block[index] = (b0 + b1 + b2 + b3 + b4 + b5 + b6 + now * 0.5362) * 0.33;
      b6 = now * 0.115926;
    }
    this.held.set([b0, b1, b2, b3, b4, b5, b6]);
  }
}

/** The corner below which brown noise stops growing; no loudspeaker of ours needs less. */
const BROWN_FLOOR_HZ = 25;

/** −6 dB per octave above some 50 Hz: white noise summed up by a leaky integrator, freed of its drift. */
class BrownNoise implements Noise {
  private readonly white: Noise;
  private readonly leak: number;
  private sum = 0;
  private drift = 0;

  constructor(random: Random, sampleRate: number) {
    this.white = new WhiteNoise(random);
    this.leak = Math.exp((-2 * Math.PI * BROWN_FLOOR_HZ) / sampleRate);
  }

  fill(block: Float32Array): void {
    this.white.fill(block);
    const leak = this.leak;
    const level = 1.414 * Math.sqrt(1 - leak * leak);
    let { sum, drift } = this;
    for (let index = 0; index < block.length; index += 1) {
      sum = sum * leak + (block[index] ?? 0) * level;
      drift += (1 - leak) * (sum - drift);
      block[index] = sum - drift;
    }
    this.sum = sum;
    this.drift = drift;
  }
}

export const pinkNoise = (random: Random): Noise => new PinkNoise(random);
export const brownNoise = (random: Random, sampleRate: number): Noise =>
  new BrownNoise(random, sampleRate);
