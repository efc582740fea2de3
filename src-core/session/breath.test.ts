import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { breathAt, breathEdges, usualBreath } from './breath.ts';

describe('the breath pacer', () => {
  it('starts empty, breathing in', () => {
    expect(breathAt(0, usualBreath)).toMatchObject({ phase: 'in', fullness: 0, count: 0 });
  });
  it('takes four seconds in and six out once it has settled', () => {
    const edges = breathEdges(200_000, 260_000, usualBreath);
    const ins = edges.filter(({ phase }) => phase === 'in').map(({ atMs }) => atMs);
    const outs = edges.filter(({ phase }) => phase === 'out').map(({ atMs }) => atMs);
    expect((ins[1] ?? 0) - (ins[0] ?? 0)).toBeCloseTo(10_000, 3);
    const out = outs.find((ms) => ms > (ins[0] ?? 0)) ?? 0;
    expect(out - (ins[0] ?? 0)).toBeCloseTo(4_000, 3);
  });
  it('turns where the edges say, and never jumps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900_000 }), (ms) => {
        const now = breathAt(ms, usualBreath).fullness;
        const next = breathAt(ms + 16, usualBreath).fullness;
        expect(Math.abs(next - now)).toBeLessThan(0.02);
      }),
    );
    for (const { atMs, phase } of breathEdges(0, 300_000, usualBreath)) {
      expect(breathAt(atMs + 1, usualBreath).phase).toBe(phase);
    }
  });
});
