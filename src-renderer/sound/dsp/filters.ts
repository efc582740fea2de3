/** One-pole filters, 6 dB per octave. Both work in place and go on from block to block. */
export class OnePole {
  private readonly step: number;
  private held = 0;

  constructor(cornerHz: number, sampleRate: number) {
    this.step = 1 - Math.exp((-2 * Math.PI * cornerHz) / sampleRate);
  }

  keepLow(block: Float32Array): void {
    const step = this.step;
    let held = this.held;
    for (let index = 0; index < block.length; index += 1) {
      held += step * ((block[index] ?? 0) - held);
      block[index] = held;
    }
    this.held = held;
  }

  keepHigh(block: Float32Array): void {
    const step = this.step;
    let held = this.held;
    for (let index = 0; index < block.length; index += 1) {
      const input = block[index] ?? 0;
      held += step * (input - held);
      block[index] = input - held;
    }
    this.held = held;
  }
}

/**
 * A second-order filter whose corner may move from block to block without clicking: a state variable
 * filter in the topology-preserving form of Zavalishin. Works in place.
 */
export class MovingFilter {
  private first = 0;
  private second = 0;

  constructor(private readonly sampleRate: number) {}

  /** Leaves what is below the corner. */
  keepLow(block: Float32Array, cornerHz: number, quality: number): void {
    this.run(block, cornerHz, quality, 0, 1);
  }

  /** Leaves what is round the corner, unchanged in level in its middle. */
  keepBand(block: Float32Array, cornerHz: number, quality: number): void {
    this.run(block, cornerHz, quality, 1 / quality, 0);
  }

  private run(
    block: Float32Array,
    cornerHz: number,
    quality: number,
    bandShare: number,
    lowShare: number,
  ): void {
    const safeHz = Math.min(Math.max(cornerHz, 10), this.sampleRate * 0.45);
    const g = Math.tan((Math.PI * safeHz) / this.sampleRate);
    const back = g + 1 / quality;
    const scale = 1 / (1 + g * back);
    let { first, second } = this;
    for (let index = 0; index < block.length; index += 1) {
      const high = ((block[index] ?? 0) - back * first - second) * scale;
      const band = g * high + first;
      const low = g * band + second;
      first = g * high + band;
      second = g * band + low;
      block[index] = band * bandShare + low * lowShare;
    }
    this.first = first;
    this.second = second;
  }
}
