/** Ears for tests: what a sound measures, from its samples. */

export const decibels = (level: number): number => 20 * Math.log10(Math.max(level, 1e-12));

export function rms(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return Math.sqrt(sum / samples.length);
}

export function peak(samples: Float32Array): number {
  let most = 0;
  for (const sample of samples) most = Math.max(most, Math.abs(sample));
  return most;
}

/** Sample for sample the same. */
export const isSame = (one: Float32Array, other: Float32Array): boolean =>
  one.length === other.length && one.every((sample, index) => sample === other[index]);

/** The largest way from one sample to the next, silence before and after counted: a click has a large one. */
export function largestStep(samples: Float32Array): number {
  let most = 0;
  let before = 0;
  for (const sample of samples) {
    most = Math.max(most, Math.abs(sample - before));
    before = sample;
  }
  return Math.max(most, Math.abs(before));
}

/** Mean power per frequency bin over Hann windows of `size` samples (a power of two). */
export function powerSpectrum(samples: Float32Array, size = 8_192): Float64Array {
  const power = new Float64Array(size / 2);
  const hann = Float64Array.from(
    { length: size },
    (_, index) => 0.5 - 0.5 * Math.cos((2 * Math.PI * index) / size),
  );
  for (let start = 0; start + size <= samples.length; start += size) {
    const real = new Float64Array(size);
    const imaginary = new Float64Array(size);
    for (let index = 0; index < size; index += 1) {
      real[index] = (samples[start + index] ?? 0) * (hann[index] ?? 0);
    }
    transform(real, imaginary);
    for (let bin = 0; bin < size / 2; bin += 1) {
      power[bin] = (power[bin] ?? 0) + (real[bin] ?? 0) ** 2 + (imaginary[bin] ?? 0) ** 2;
    }
  }
  return power;
}

interface Turns {
  readonly cosines: Float64Array;
  readonly sines: Float64Array;
}
const turns = new Map<number, Turns>();

/** For pieces of twice `half`, turn `index` is at `half + index`; worked out once for each size. */
function turnsFor(size: number): Turns {
  const known = turns.get(size);
  if (known !== undefined) return known;
  const made = { cosines: new Float64Array(size), sines: new Float64Array(size) };
  for (let half = 1; half < size; half *= 2) {
    for (let index = 0; index < half; index += 1) {
      made.cosines[half + index] = Math.cos((-Math.PI / half) * index);
      made.sines[half + index] = Math.sin((-Math.PI / half) * index);
    }
  }
  turns.set(size, made);
  return made;
}

/** In place, radix 2. */
function transform(real: Float64Array, imaginary: Float64Array): void {
  const size = real.length;
  for (let index = 1, other = 0; index < size; index += 1) {
    let bit = size >> 1;
    for (; other & bit; bit >>= 1) other ^= bit;
    other ^= bit;
    if (index < other) {
      const [a = 0, b = 0] = [real[index], real[other]];
      real[index] = b;
      real[other] = a;
    }
  }
  const { cosines, sines } = turnsFor(size);
  for (let half = 1; half < size; half *= 2) {
    for (let start = 0; start < size; start += 2 * half) {
      for (let index = 0; index < half; index += 1) {
        const [cosine = 0, sine = 0] = [cosines[half + index], sines[half + index]];
        const one = start + index;
        const two = one + half;
        const [r1 = 0, i1 = 0] = [real[one], imaginary[one]];
        const [r2 = 0, i2 = 0] = [real[two], imaginary[two]];
        const r = r2 * cosine - i2 * sine;
        const i = r2 * sine + i2 * cosine;
        real[one] = r1 + r;
        imaginary[one] = i1 + i;
        real[two] = r1 - r;
        imaginary[two] = i1 - i;
      }
    }
  }
}

/** The middle of the power spectrum in hertz: low is dark, high is bright. */
export function centroidHz(samples: Float32Array, sampleRate: number): number {
  const size = 8_192;
  const power = powerSpectrum(samples, size);
  let weighted = 0;
  let all = 0;
  power.forEach((value, bin) => {
    weighted += value * ((bin * sampleRate) / size);
    all += value;
  });
  return weighted / all;
}

/** Decibels per octave between two frequencies: the straight line through the power of each half octave. */
export function slopePerOctave(
  samples: Float32Array,
  sampleRate: number,
  fromHz: number,
  toHz: number,
): number {
  const size = 8_192;
  const power = powerSpectrum(samples, size);
  const points: { readonly octave: number; readonly db: number }[] = [];
  for (let hz = fromHz; hz * Math.SQRT2 <= toHz * 1.001; hz *= Math.SQRT2) {
    const first = Math.ceil((hz * size) / sampleRate);
    const last = Math.floor((hz * Math.SQRT2 * size) / sampleRate);
    let sum = 0;
    for (let bin = first; bin <= last; bin += 1) sum += power[bin] ?? 0;
    points.push({ octave: Math.log2(hz), db: 10 * Math.log10(sum / (last - first + 1)) });
  }
  const meanOctave = points.reduce((sum, { octave }) => sum + octave, 0) / points.length;
  const meanDb = points.reduce((sum, { db }) => sum + db, 0) / points.length;
  const above = points.reduce((sum, p) => sum + (p.octave - meanOctave) * (p.db - meanDb), 0);
  const below = points.reduce((sum, p) => sum + (p.octave - meanOctave) ** 2, 0);
  return above / below;
}
