import { describe, expect, it } from 'vitest';
import { noScales } from '../journal/measures.ts';
import type { RecordOf } from '../journal/records.ts';
import { MINUTE_MS } from '../time/units.ts';
import { latestTension, tapped } from './check-in.ts';

const NOW = 1_772_600_000_000;
const checkIn = (fields: Partial<RecordOf<'check-in'>> = {}): RecordOf<'check-in'> => ({
  kind: 'check-in',
  id: 'c1',
  atMs: NOW - MINUTE_MS,
  updatedAtMs: NOW,
  deletedAtMs: null,
  machine: 'abcd',
  moment: 'any',
  sessionId: null,
  ...noScales,
  tension: 6,
  zones: [],
  tags: [],
  ...fields,
});

describe('a check-in of one tap', () => {
  it('is kept at once, with nothing but what was tapped', () => {
    expect(tapped(6, null, NOW)).toMatchObject({
      kind: 'add',
      draft: { kind: 'check-in', moment: 'any', tension: 6, breath: null, pain: null, atMs: NOW },
    });
  });

  it('may be changed or taken back for a while', () => {
    const latest = latestTension([checkIn()], NOW);
    expect(tapped(3, latest, NOW)).toEqual({ kind: 'change', id: 'c1', tension: 3 });
    expect(tapped(null, latest, NOW)).toEqual({ kind: 'remove', id: 'c1' });
  });

  it('stands after that: the next tap is another one', () => {
    const latest = latestTension([checkIn({ atMs: NOW - 16 * MINUTE_MS })], NOW);
    expect(latest).toMatchObject({ tension: 6, isOpen: false });
    expect(tapped(3, latest, NOW).kind).toBe('add');
    expect(tapped(null, latest, NOW)).toEqual({ kind: 'nothing' });
  });

  it('never takes back what was said with more than one tap', () => {
    for (const more of [{ pain: 2 }, { tags: ['deadline'] }, { moment: 'after' as const }]) {
      expect(latestTension([checkIn(more)], NOW)?.isOpen).toBe(false);
    }
  });

  it('looks at the latest that says how tense it is', () => {
    const all = [
      checkIn({ id: 'old', atMs: NOW - 60 * MINUTE_MS, tension: 2 }),
      checkIn({ id: 'none', tension: null, pain: 4 }),
      checkIn({ id: 'ahead', atMs: NOW + MINUTE_MS }),
    ];
    expect(latestTension(all, NOW)?.id).toBe('old');
    expect(latestTension([], NOW)).toBeNull();
  });
});
