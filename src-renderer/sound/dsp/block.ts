/**
 * All sounds are worked out in blocks of this many samples (1.3 ms at 48 kHz). Slow movements are
 * drawn once per block, and the loops over its samples keep their state in local variables: numbers
 * held in closures or boxed one by one cost ten times as much.
 */
export const BLOCK = 64;

/**
 * Carries a level from one block to the next in a straight line: a level that jumps would be heard.
 * Adds `source` times that level to `target`.
 */
export class Glide {
  private level = Number.NaN;

  add(target: Float32Array, source: Float32Array, next: number): void {
    let level = Number.isNaN(this.level) ? next : this.level;
    const step = (next - level) / BLOCK;
    for (let index = 0; index < BLOCK; index += 1) {
      level += step;
      target[index] = (target[index] ?? 0) + (source[index] ?? 0) * level;
    }
    this.level = next;
  }
}

/** A glide for each ear. `pan` goes from −1, left, to 1, right, with the same power all the way. */
export class PannedGlide {
  private readonly left = new Glide();
  private readonly right = new Glide();
  private readonly leftShare: number;
  private readonly rightShare: number;

  constructor(pan: number) {
    this.leftShare = Math.cos(((pan + 1) * Math.PI) / 4);
    this.rightShare = Math.sin(((pan + 1) * Math.PI) / 4);
  }

  add(left: Float32Array, right: Float32Array, source: Float32Array, next: number): void {
    this.left.add(left, source, next * this.leftShare);
    this.right.add(right, source, next * this.rightShare);
  }
}
