import type { Random } from '../../../src-core/time/random.ts';
import { BLOCK } from './block.ts';

export const soundscapeKinds = ['rain', 'sea', 'wind', 'brown', 'drone'] as const;
export type SoundscapeKind = (typeof soundscapeKinds)[number];

/** One endless sound. It fills whatever it is given and goes on where it left off. */
export interface Soundscape {
  render(left: Float32Array, right: Float32Array): void;
}

export type SoundscapeMaker = (sampleRate: number, random: Random) => Soundscape;

/** Makes a soundscape of a function that adds one block to each, silent, side. A host may ask for any length. */
export function inBlocks(addBlock: (left: Float32Array, right: Float32Array) => void): Soundscape {
  const left = new Float32Array(BLOCK);
  const right = new Float32Array(BLOCK);
  let used = BLOCK;
  return {
    render(leftOut, rightOut) {
      for (let done = 0; done < leftOut.length;) {
        if (used === BLOCK) {
          left.fill(0);
          right.fill(0);
          addBlock(left, right);
          used = 0;
        }
        const count = Math.min(BLOCK - used, leftOut.length - done);
        leftOut.set(left.subarray(used, used + count), done);
        rightOut.set(right.subarray(used, used + count), done);
        used += count;
        done += count;
      }
    },
  };
}
