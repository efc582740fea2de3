/**
 * Loudness after ITU-R BS.1770-4. The weighting is linear, so sounds are weighted once each and mixed
 * afterwards: the sum of what is heard is what is heard of the sum.
 */

/** A sound as it is heard, sample by sample: K-weighted, which is how people hear level by pitch. */
export type Heard = Float64Array;

interface Biquad {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

/**
 * The two filters of BS.1770-4 for any rate: the analogue filters behind its tables 1 and 2, which
 * hold at 48 kHz, brought to the rate by the bilinear transform (as libebur128 does).
 */
export function weightingAt(sampleRate: number): readonly [shelf: Biquad, highPass: Biquad] {
  const shelfTurn = Math.tan((Math.PI * 1_681.974450955533) / sampleRate);
  const shelfQuality = 0.7071752369554196;
  const high = 10 ** (3.999843853973347 / 20);
  const band = high ** 0.4996667741545416;
  const shelfScale = 1 + shelfTurn / shelfQuality + shelfTurn ** 2;
  const passTurn = Math.tan((Math.PI * 38.13547087602444) / sampleRate);
  const passQuality = 0.5003270373238773;
  const passScale = 1 + passTurn / passQuality + passTurn ** 2;
  return [
    {
      b: [
        (high + (band * shelfTurn) / shelfQuality + shelfTurn ** 2) / shelfScale,
        (2 * (shelfTurn ** 2 - high)) / shelfScale,
        (high - (band * shelfTurn) / shelfQuality + shelfTurn ** 2) / shelfScale,
      ],
      a: [
        (2 * (shelfTurn ** 2 - 1)) / shelfScale,
        (1 - shelfTurn / shelfQuality + shelfTurn ** 2) / shelfScale,
      ],
    },
    {
      b: [1, -2, 1],
      a: [
        (2 * (passTurn ** 2 - 1)) / passScale,
        (1 - passTurn / passQuality + passTurn ** 2) / passScale,
      ],
    },
  ];
}

/** Direct form I, in place. State in locals: held in arrays it would cost ten times as much. */
function run(samples: Heard, { b, a }: Biquad): void {
  const [b0, b1, b2] = b;
  const [a1, a2] = a;
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  for (let index = 0; index < samples.length; index += 1) {
    const x = samples[index] ?? 0;
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    samples[index] = y;
  }
}

/** What is heard of a sound. */
export function hear(samples: Float32Array, sampleRate: number): Heard {
  const heard = new Float64Array(samples);
  for (const filter of weightingAt(sampleRate)) run(heard, filter);
  return heard;
}

/** Two sounds at once; the second may be longer. */
export function mixed(one: Heard, other: Heard): Heard {
  const both = new Float64Array(one);
  for (let index = 0; index < both.length; index += 1) {
    both[index] = (both[index] ?? 0) + (other[index] ?? 0);
  }
  return both;
}

/** What is measured steps on by this much; four of them make the 400 ms that BS.1770 looks at. */
const HOPS_PER_S = 10;
const HOPS_PER_BLOCK = 4;

/**
 * Loudness in LUFS, one array per channel: `loudest` is the loudest 400 ms, `mean` the whole, ungated.
 * A mono sound played on both sides is given twice. It must last 400 ms or longer.
 */
export function loudness(
  sampleRate: number,
  ...channels: readonly Heard[]
): { readonly loudest: number; readonly mean: number } {
  const length = channels[0]?.length ?? 0;
  const hop = sampleRate / HOPS_PER_S;
  const hopPowers = new Float64Array(Math.floor(length / hop));
  let whole = 0;
  for (const channel of channels) {
    for (let index = 0; index < length; index += 1) {
      const power = (channel[index] ?? 0) ** 2;
      whole += power;
      const place = Math.floor(index / hop);
      if (place < hopPowers.length) hopPowers[place] = (hopPowers[place] ?? 0) + power;
    }
  }
  const lufs = (power: number, samples: number): number =>
    -0.691 + 10 * Math.log10(Math.max(power / samples, 1e-20));
  let loudest = -Infinity;
  for (let first = 0; first + HOPS_PER_BLOCK <= hopPowers.length; first += 1) {
    const power = hopPowers.subarray(first, first + HOPS_PER_BLOCK).reduce((a, b) => a + b, 0);
    loudest = Math.max(loudest, lufs(power, hop * HOPS_PER_BLOCK));
  }
  return { loudest, mean: lufs(whole, length) };
}
