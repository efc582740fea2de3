import type { HistoryRecord } from './records.ts';

/**
 * Which of two versions of a record stands. A total order, so merging any number of times and in any order
 * ends the same: the later writing wins, and where two wrote in the same millisecond, the greater text.
 */
export function standsOver(one: HistoryRecord, other: HistoryRecord): boolean {
  if (one.updatedAtMs !== other.updatedAtMs) return one.updatedAtMs > other.updatedAtMs;
  return canonicalText(one) > canonicalText(other);
}

/** The same text for equal records, whatever order their fields were read in. */
export function canonicalText(record: HistoryRecord): string {
  return JSON.stringify(
    Object.entries(record).sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)),
  );
}

/**
 * When an edit is to count as written. Never before the version it replaces: a clock that was set back must
 * not make today's edit lose against yesterday's text.
 */
export const editedAtMs = (
  nowMs: number,
  before: { readonly updatedAtMs: number } | null,
): number => (before === null ? nowMs : Math.max(nowMs, before.updatedAtMs + 1));
