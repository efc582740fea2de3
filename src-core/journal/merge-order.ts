import { recordBase } from './record-base.ts';
import type { HistoryRecord } from './records.ts';

/**
 * Which of two versions of a record stands: above 0 the first, below 0 the second, 0 for the same. A total order, so merging any number of times and in any order
 * ends the same: the later writing wins, and where two wrote in the same millisecond, the one that says more, then the greater
 * text.
 */
export function compareVersions(one: HistoryRecord, other: HistoryRecord): number {
  if (one.updatedAtMs !== other.updatedAtMs) return one.updatedAtMs - other.updatedAtMs;
  const more = saidFields(one) - saidFields(other);
  if (more !== 0) return more;
  const text = canonicalText(one);
  const otherText = canonicalText(other);
  return text === otherText ? 0 : text > otherText ? 1 : -1;
}

/** A Drape that does not know a field yet hands the record on without it, as of the same moment: what was said there stays. */
const saidFields = (record: HistoryRecord): number =>
  Object.entries(record).filter(
    ([field, value]) => value !== null && !Object.hasOwn(recordBase, field),
  ).length;

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
