import { describe, expect, it } from 'vitest';
import { noScales } from './measures.ts';
import { leafOf } from './leaf.ts';
import type { OpenEntry } from './leaf.ts';
import type { RecordOf } from './records.ts';

const base = { updatedAtMs: 1, deletedAtMs: null, machine: 'desk', sessionId: null };
const entry = (id: string, atMs: number): OpenEntry => ({
  ...base,
  kind: 'entry',
  id,
  atMs,
  text: id,
  sealed: false,
  zones: [],
  tags: [],
});
const checkIn = (id: string, atMs: number): RecordOf<'check-in'> => ({
  ...base,
  kind: 'check-in',
  id,
  atMs,
  moment: 'any',
  ...noScales,
  tension: 1,
  zones: [],
  tags: [],
});

describe('one leaf of the journal', () => {
  it('takes from both lists, newest first, and says where the next one begins', () => {
    const leaf = leafOf([entry('a', 30), entry('b', 10)], [checkIn('c', 20)], 2);
    expect(leaf.items.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(leaf.next).toEqual({ atMs: 20, id: 'c' });
  });

  it('ends where nothing is left', () => {
    expect(leafOf([entry('a', 1)], [], 1).next).toBeNull();
    expect(leafOf([], [], 5)).toEqual({ items: [], next: null });
  });

  it('orders what has one millisecond by id', () => {
    const leaf = leafOf([entry('b', 7), entry('d', 7)], [checkIn('a', 7), checkIn('c', 7)], 9);
    expect(leaf.items.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });
});
