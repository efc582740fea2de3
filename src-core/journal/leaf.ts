import type { RecordOf } from './records.ts';
import type { Place } from './slice.ts';

/** An entry as it is read: its text, or null while the journal is locked. */
export type OpenEntry = Omit<RecordOf<'entry'>, 'text' | 'sealedBy'> & {
  readonly text: string | null;
  readonly sealed: boolean;
};

/** What the journal's page lists. */
export type JournalItem = OpenEntry | RecordOf<'check-in'>;

/** One page of the journal, newest first, and where the next one begins; null where there is none. */
export interface Leaf {
  readonly items: readonly JournalItem[];
  readonly next: Place | null;
}

/** Newest first, and of two from the same millisecond the lesser id: the order the store lists in. */
const inOrder = (one: Place, other: Place): number =>
  other.atMs - one.atMs || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/** One leaf out of both lists. Each has to hold its first `limit + 1`, or all there are. */
export function leafOf(
  entries: readonly OpenEntry[],
  checkIns: readonly RecordOf<'check-in'>[],
  limit: number,
): Leaf {
  const all = [...entries, ...checkIns].sort(inOrder);
  const items = all.slice(0, limit);
  const last = items.at(-1);
  const isMore = all.length > limit && last !== undefined;
  return { items, next: isMore ? { atMs: last.atMs, id: last.id } : null };
}
