import { describe, expect, it } from 'vitest';
import { hear, loudness, mixed, weightingAt } from './loudness.ts';

const sine = (hz: number, level: number, sampleRate: number): Float32Array =>
  Float32Array.from(
    { length: sampleRate },
    (_, index) => level * Math.sin((2 * Math.PI * hz * index) / sampleRate),
  );

describe('the measure of loudness', () => {
  it('has the filters of BS.1770 at 48 kHz', () => {
    const [shelf, highPass] = weightingAt(48_000);
    const close = (got: readonly number[], wanted: readonly number[]): void => {
      got.forEach((value, index) => {
        expect(value).toBeCloseTo(wanted[index] ?? Number.NaN, 8);
      });
    };
    close(shelf.b, [1.53512485958697, -2.69169618940638, 1.19839281085285]);
    close(shelf.a, [-1.69065929318241, 0.73248077421585]);
    close(highPass.a, [-1.99004745483398, 0.99007225036621]);
  });

  // BS.1770-4: a full-scale sine at 997 Hz in one channel reads −3.01 LKFS.
  it.each([24_000, 48_000])('reads a full sine in one channel as −3 at %s Hz', (sampleRate) => {
    const heard = hear(sine(997, 1, sampleRate), sampleRate);
    const { loudest, mean } = loudness(sampleRate, heard);
    expect(loudest).toBeCloseTo(-3.01, 1);
    expect(mean).toBeCloseTo(-3.01, 1);
  });

  it('finds the loudest 400 ms of a sound that is mostly silent', () => {
    const sampleRate = 24_000;
    const samples = new Float32Array(3 * sampleRate);
    samples.set(sine(997, 0.1, sampleRate), sampleRate);
    const { loudest, mean } = loudness(sampleRate, hear(samples, sampleRate));
    expect(loudest).toBeCloseTo(-23.01, 1);
    expect(mean).toBeCloseTo(-23.01 - 10 * Math.log10(3), 1);
  });

  it('hears two sounds at once as their sum', () => {
    const sampleRate = 24_000;
    const [one, other] = [sine(220, 0.2, sampleRate), sine(1_200, 0.1, sampleRate)];
    const together = one.map((sample, index) => sample + (other[index] ?? 0));
    expect(
      loudness(sampleRate, mixed(hear(one, sampleRate), hear(other, sampleRate))).loudest,
    ).toBeCloseTo(loudness(sampleRate, hear(together, sampleRate)).loudest, 4);
  });
});
