/** No sample ever leaves the guide above this: −6 dBFS. */
export const PEAK_CEILING = 0.5;
/** Below this nothing is touched; all planned sounds together stay below it. */
export const PEAK_KNEE = 0.38;

/** What the ceiling makes of one sample: itself below the knee, bent softly above, never past the ceiling. */
export function underCeiling(sample: number): number {
  const size = Math.abs(sample);
  if (size <= PEAK_KNEE) return sample;
  const room = PEAK_CEILING - PEAK_KNEE;
  return Math.sign(sample) * (PEAK_KNEE + room * Math.tanh((size - PEAK_KNEE) / room));
}

/**
 * The same as a table for a WaveShaperNode. It reaches from −1 to 1 and the node holds its last value
 * beyond, so the ceiling stands for any input. The odd length puts silence exactly on a point.
 */
export function ceilingCurve(points = 4_097): Float32Array<ArrayBuffer> {
  return Float32Array.from({ length: points }, (_, index) =>
    underCeiling((2 * index) / (points - 1) - 1),
  );
}
