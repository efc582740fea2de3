import v8 from 'node:v8';

/** V8's own bound: longer functions are never handed to the compiler that makes them fast. */
const USUAL_BOUND_BYTES = 60 * 1024;

const bound = (bytes: number): void =>
  v8.setFlagsFromString(`--max-optimized-bytecode-size=${String(bytes)}`);

/** From now on no code of this process is made fast: that compiler by itself is 8 MiB of a resting app. */
export const keepCodeSmall = (): void => bound(0);

/** From now on code that runs often is made fast, as V8 has it by itself. */
export const makeCodeFast = (): void => bound(USUAL_BOUND_BYTES);

/** Work that reads years: made fast while it lasts. */
export function withFastCode<T>(work: () => T): T {
  makeCodeFast();
  try {
    return work();
  } finally {
    keepCodeSmall();
  }
}
