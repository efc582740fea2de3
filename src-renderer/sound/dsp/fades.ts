/** How long one level takes to become another, in seconds. */
export const FADE_S = 3;
/** How long the end of a session takes to fall silent, in seconds. */
export const ENDING_S = 10;

/**
 * The level on the way `part` (0..1) from one level to another, going evenly in power. Two sounds that
 * change places this way keep their summed power at every moment, also when a third cuts in.
 */
export function equalPowerLevel(from: number, to: number, part: number): number {
  const over = Math.sin((Math.PI / 2) * Math.min(Math.max(part, 0), 1)) ** 2;
  return Math.sqrt(from * from + (to * to - from * from) * over);
}

/** The whole way as points for `AudioParam.setValueCurveAtTime`, first and last included. */
export function equalPowerCurve(from: number, to: number, points = 128): Float32Array {
  return Float32Array.from({ length: points }, (_, index) =>
    equalPowerLevel(from, to, index / (points - 1)),
  );
}
