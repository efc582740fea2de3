import { describe, expect, it } from 'vitest';
import type { Felt } from '../felt.ts';
import type { SessionFact } from './facts.ts';
import { feltBySetup, feltVerdict } from './felt-after.ts';

const rests = (setupId: string, felt: readonly (Felt | null)[]): readonly SessionFact[] =>
  felt.map((word, at) => ({
    id: `${setupId}.${String(at)}`,
    atMs: at,
    setupId,
    restedMs: 300_000,
    felt: word,
  }));
const times = (count: number, word: Felt | null): readonly (Felt | null)[] =>
  Array.from({ length: count }, () => word);

describe('what was felt after rests', () => {
  it('is counted by setup, the most often softer first; rests that nobody answered for count nothing', () => {
    const found = feltBySetup([
      ...rests('child', [...times(4, 'softer'), ...times(4, 'same')]),
      ...rests('in-bed', times(3, 'softer')),
      ...rests('legs-wall', [...times(7, 'softer'), null, 'tighter']),
      ...rests('seated', times(9, null)),
    ]);
    expect(found.map(({ setupId, n }) => [setupId, n])).toEqual([
      ['legs-wall', 8],
      ['child', 8],
      ['in-bed', 3],
    ]);
    expect(found[0]).toMatchObject({ softer: 7, same: 0, tighter: 1, latest: 'tighter' });
    expect(found[0]?.share?.low).toBeCloseTo(0.588857, 6);
    expect(found[2]?.share).toBeNull();
  });

  it('is that of the latest hundred and fifty', () => {
    const [found] = feltBySetup(
      rests('child', [...times(100, 'tighter'), ...times(150, 'softer')]),
    );
    expect(found).toMatchObject({ n: 150, softer: 150, tighter: 0 });
  });

  it.each([
    [{ softer: 7, same: 0, tighter: 0 }, 'not-enough'],
    [{ softer: 6, same: 2, tighter: 0 }, 'open'],
    [{ softer: 7, same: 1, tighter: 0 }, 'softer'],
    [{ softer: 13, same: 7, tighter: 0 }, 'open'],
    [{ softer: 14, same: 6, tighter: 0 }, 'softer'],
    [{ softer: 0, same: 1, tighter: 7 }, 'tighter'],
    [{ softer: 0, same: 8, tighter: 0 }, 'open'],
  ] as const)('of %j may be told as %s', (counts, verdict) => {
    expect(feltVerdict(counts)).toBe(verdict);
  });
});
