import type { Failure, FailureCode } from '../../../src-core/journal/answer.ts';

/** An expected failure on its way out of the store. */
export class HistoryFailure extends Error {
  readonly code: FailureCode;
  readonly values: Failure['values'];
  constructor(code: FailureCode, values: Failure['values'] = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }
}

/** SQLite's result codes, from sqlite.org/rescode.html. */
const bySqlite: Readonly<Record<number, FailureCode>> = {
  5: 'busy',
  6: 'busy',
  8: 'readOnly',
  11: 'damaged',
  13: 'diskFull',
  14: 'readOnly',
  26: 'damaged',
};

const bySystem: Readonly<Record<string, FailureCode>> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EACCES: 'readOnly',
  EPERM: 'readOnly',
  EROFS: 'readOnly',
  ENOENT: 'notFound',
};

/** Makes an answer of whatever was thrown. The message stays inside: it may hold a path or a text. */
export function failureOf(cause: unknown): Failure {
  if (cause instanceof HistoryFailure) return { ok: false, code: cause.code, values: cause.values };
  const { errcode, code } = (cause ?? {}) as { readonly errcode?: number; readonly code?: string };
  // The low byte is the primary code; the rest says more than anybody is told.
  if (errcode !== undefined) {
    const known = bySqlite[errcode & 0xff];
    return known === undefined
      ? { ok: false, code: 'failed', values: { why: `SQLite ${errcode}` } }
      : { ok: false, code: known, values: {} };
  }
  const known = bySystem[code ?? ''];
  if (known !== undefined) return { ok: false, code: known, values: {} };
  const why = code ?? (cause instanceof Error ? cause.name : 'unknown');
  return { ok: false, code: 'failed', values: { why } };
}
