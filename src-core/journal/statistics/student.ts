/** Student's t and the normal distribution, as far as intervals and small p values need them. */

/** Lanczos' approximation of the logarithm of gamma (g = 7, n = 9), for positive arguments. */
function logGamma(x: number): number {
  const parts = [
    676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
    12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
  ];
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const y = x - 1;
  const sum = parts.reduce((total, part, at) => total + part / (y + at + 1), 0.99999999999980993);
  const t = y + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** The regularised incomplete beta function by Lentz's continued fraction. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x),
  );
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBetaOf(1 - x, b, a, front);
  return incompleteBetaOf(x, a, b, front);
}

function incompleteBetaOf(x: number, a: number, b: number, front: number): number {
  const tiny = 1e-300;
  const lift = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / lift(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 300; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / lift(1 + even * d);
    c = lift(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / lift(1 + odd * d);
    c = lift(1 + odd / c);
    const change = d * c;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-12) break;
  }
  return (front * fraction) / a;
}

/** How likely a value of Student's t lies further from 0 than `t`, on either side. */
export const twoSidedP = (t: number, freedom: number): number =>
  Number.isFinite(t) ? incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) : 0;

/** The t that leaves `tail` above it, for a tail below one half. By halving: it is asked for rarely. */
export function upperT(tail: number, freedom: number): number {
  let low = 0;
  let high = 1;
  while (twoSidedP(high, freedom) / 2 > tail && high < 1e9) high *= 2;
  for (let step = 0; step < 80; step += 1) {
    const middle = (low + high) / 2;
    if (twoSidedP(middle, freedom) / 2 > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** From here on Student's t and the normal distribution are one to the digits that matter here. */
const AS_GOOD_AS_NORMAL = 1e7;

/** The share of the normal distribution above `z`, for z of 0 or more. */
export const upperNormalTail = (z: number): number => twoSidedP(z, AS_GOOD_AS_NORMAL) / 2;

/** The z that leaves `tail` above it. */
export const upperZ = (tail: number): number => upperT(tail, AS_GOOD_AS_NORMAL);
