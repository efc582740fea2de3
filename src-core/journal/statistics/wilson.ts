/** The z that a 90 % interval leaves one tail of 5 % above. */
const Z = 1.6448536269514722;

export interface Share {
  readonly low: number;
  readonly high: number;
}

/** The 90 % interval of a share, after Wilson (1927): right for few answers too, and never outside of 0 to 1. */
export function wilson(hits: number, of: number): Share {
  if (of === 0) return { low: 0, high: 1 };
  const share = hits / of;
  const widened = 1 + Z ** 2 / of;
  const middle = (share + Z ** 2 / (2 * of)) / widened;
  const reach = (Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))) / widened;
  // Floats miss both ends by a hair.
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}
