import { z } from 'zod';
import type { HistoryRecord, RecordKind } from './records.ts';
import { historyRecordSchema, recordKinds } from './records.ts';

/** The version of the line format. It grows when an old Drape could no longer read a line rightly. */
const LINES_VERSION = 1;

const headSchema = z.object({
  drape: z.literal('history'),
  version: z.int().min(1),
});

/** The first line of a file of records: what it is, for people and programs. */
export const headLine = (): string => JSON.stringify({ drape: 'history', version: LINES_VERSION });

/** One record, one line, no line break inside. */
export const recordLine = (record: HistoryRecord): string => JSON.stringify(record);

export type LineOutcome =
  | { readonly kind: 'record'; readonly record: HistoryRecord }
  | { readonly kind: 'head' }
  | { readonly kind: 'blank' }
  /** Of a newer Drape: whole, but not for us to judge. */
  | { readonly kind: 'newer' }
  | {
      readonly kind: 'bad';
      readonly why: 'not-json' | 'unknown-kind' | 'bad-field';
      readonly field: string;
    };

/** Reads one line. Never throws, whatever it holds: files are cut, and others write them. */
export function readLine(line: string): LineOutcome {
  const text = line.replace(/^\ufeff/, '').trim();
  if (text === '') return { kind: 'blank' };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { kind: 'bad', why: 'not-json', field: '' };
  }
  const head = headSchema.safeParse(parsed);
  if (head.success) return { kind: head.data.version > LINES_VERSION ? 'newer' : 'head' };
  const result = historyRecordSchema.safeParse(parsed);
  if (result.success) return { kind: 'record', record: result.data };
  if (!isKnownKind(parsed)) return { kind: 'bad', why: 'unknown-kind', field: 'kind' };
  return { kind: 'bad', why: 'bad-field', field: result.error.issues[0]?.path.join('.') ?? '' };
}

function isKnownKind(parsed: unknown): boolean {
  if (typeof parsed !== 'object' || parsed === null || !('kind' in parsed)) return false;
  return recordKinds.includes(parsed.kind as RecordKind);
}
