import { describe, expect, it } from 'vitest';
import { noScales } from './measures.ts';
import { daysOf } from './days.ts';
import type { JournalItem } from './leaf.ts';

const base = { updatedAtMs: 1, deletedAtMs: null, machine: 'desk', zones: [], tags: [] };
const checkIn = (
  id: string,
  at: string,
  moment: 'before' | 'after' | 'any' = 'any',
  sessionId: string | null = null,
): JournalItem => ({
  ...base,
  kind: 'check-in',
  id,
  atMs: Date.parse(at),
  moment,
  sessionId,
  ...noScales,
  tension: 1,
});
const entry = (id: string, at: string, sessionId: string | null = null): JournalItem => ({
  ...base,
  kind: 'entry',
  id,
  atMs: Date.parse(at),
  text: id,
  sealed: false,
  sessionId,
});

describe('the journal by day', () => {
  it('counts what was written after midnight to the evening before', () => {
    const days = daysOf(
      [entry('late', '2026-03-05T01:30:00Z'), entry('evening', '2026-03-04T20:00:00Z')],
      'Europe/Berlin',
    );
    expect(days).toHaveLength(1);
    expect(days[0]?.groups.map(({ items }) => items[0]?.id)).toEqual(['late', 'evening']);
  });

  it('puts before, after and the words of one rest together, in this order', () => {
    const days = daysOf(
      [
        entry('words', '2026-03-04T12:10:30Z', 's'),
        checkIn('after', '2026-03-04T12:10:00Z', 'after', 's'),
        checkIn('between', '2026-03-04T12:05:00Z'),
        checkIn('before', '2026-03-04T12:00:00Z', 'before', 's'),
        entry('day before', '2026-03-03T12:00:00Z'),
      ],
      'UTC',
    );
    expect(days.map(({ groups }) => groups.map(({ items }) => items.map(({ id }) => id)))).toEqual([
      [['before', 'after', 'words'], ['between']],
      [['day before']],
    ]);
  });
});
