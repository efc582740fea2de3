import type { Random } from '../../../src-core/time/random.ts';

export interface SlowWalkRange {
  readonly low: number;
  readonly high: number;
  /** The shortest and the longest way from one resting point to the next, in seconds. */
  readonly shortestS: number;
  readonly longestS: number;
}

/**
 * A value that wanders between two bounds and never repeats: it picks a place and a time to get there
 * by chance, and eases over. Drawn once per block, so it costs nothing.
 */
export class SlowWalk {
  private from: number;
  private to: number;
  private passedS = 0;
  private wayS: number;

  constructor(
    private readonly range: SlowWalkRange,
    private readonly random: Random,
  ) {
    this.from = this.pickPlace();
    this.to = this.pickPlace();
    this.wayS = this.pickWay();
  }

  /** Goes on by so many seconds and gives the value there. */
  advance(seconds: number): number {
    this.passedS += seconds;
    while (this.passedS >= this.wayS) {
      this.passedS -= this.wayS;
      this.from = this.to;
      this.to = this.pickPlace();
      this.wayS = this.pickWay();
    }
    const eased = 0.5 - 0.5 * Math.cos((Math.PI * this.passedS) / this.wayS);
    return this.from + (this.to - this.from) * eased;
  }

  private pickPlace(): number {
    return this.range.low + (this.range.high - this.range.low) * this.random();
  }

  private pickWay(): number {
    return this.range.shortestS + (this.range.longestS - this.range.shortestS) * this.random();
  }
}
