import fs from 'node:fs';
import path from 'node:path';
import { recordLine, headLine } from '../../../src-core/journal/record-lines.ts';
import type { RecordKind } from '../../../src-core/journal/records.ts';
import { recordKinds } from '../../../src-core/journal/records.ts';
import { replaceFromPieces } from '../whole-file.ts';
import type { Database } from './database.ts';
import { HistoryFailure } from './failure.ts';
import type { Held } from './held.ts';
import { mustWrite, readNote, SHARED_FOLDER_NOTE, writeNote } from './held.ts';
import { fileLines, historyPieces } from './line-files.ts';
import { getRecord } from './rows.ts';
import { tables } from './tables.ts';
import { takeIn } from './take-in.ts';

/** Conflict copies of every synchroniser keep the beginning of the name and add something behind. */
const OURS = /^drape-history-.*\.jsonl/i;
const SEEN_NOTE = 'seen:';
const LINES_NOTE = 'own-lines';
/** How much of this machine's file may be old versions before it is written anew. */
const MOST_OLD_SHARE = 2;
const LEAST_REWRITTEN = 200;

export const ownFileName = (machine: string): string => `drape-history-${machine}.jsonl`;

export interface SharedRound {
  readonly filesRead: number;
  readonly taken: number;
  readonly badLines: number;
  readonly appended: number;
  /** A file was written by a newer Drape, and is only partly understood. */
  readonly newer: boolean;
  /** A lock came in from another machine: plain texts here are to be sealed at the next unlock. */
  readonly lockCame: boolean;
}

export const sharedFolder = ({ db }: Held): string | null => readNote(db, SHARED_FOLDER_NOTE);

/** Begins or ends sharing. The folder must exist: it is the person's, and Drape makes none. */
export function shareThrough(held: Held, folder: string | null): void {
  mustWrite(held);
  if (folder !== null && !fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new HistoryFailure('notFound');
  }
  held.db.transaction(() => {
    writeNote(held.db, SHARED_FOLDER_NOTE, folder);
    held.db.run('DELETE FROM unshared');
    held.db.run(`DELETE FROM note WHERE name LIKE '${SEEN_NOTE}%'`);
    if (folder !== null) markAllUnshared(held.db);
  });
}

/** Reads what others wrote, then appends what is new here. Safe to be cut short anywhere, and to be repeated. */
export function shareRound(held: Held): SharedRound {
  mustWrite(held);
  const folder = sharedFolder(held);
  if (folder === null) throw new HistoryFailure('notFound');
  const own = ownFileName(held.machine);
  const names = fs.readdirSync(folder).filter((name) => OURS.test(name));
  // Somebody took our file away, or a synchroniser gave it back shorter: everything goes out again.
  if (isOwnFileShort(held, path.join(folder, own))) {
    held.db.transaction(() => markAllUnshared(held.db));
  }
  const read = { filesRead: 0, taken: 0, badLines: 0, newer: false, lockCame: false };
  for (const name of names) {
    const { size, mtimeMs } = fs.statSync(path.join(folder, name));
    const stamp = `${size}:${mtimeMs}`;
    if (readNote(held.db, SEEN_NOTE + name) === stamp) continue;
    readOne(held, path.join(folder, name), read);
    writeNote(held.db, SEEN_NOTE + name, stamp);
  }
  const appended = appendUnshared(held, path.join(folder, own));
  return { ...read, appended };
}

type Sums = { -readonly [K in keyof Omit<SharedRound, 'appended'>]: SharedRound[K] };

function readOne(held: Held, filePath: string, sums: Sums): void {
  const { db } = held;
  try {
    const { counts, badLines, newer } = db.transaction(() =>
      takeIn(db, fileLines(filePath), ({ kind, id }) => {
        // What came from the folder is there already.
        db.run('DELETE FROM unshared WHERE kind = ? AND id = ?', kind, id);
        if (kind === 'lock') sums.lockCame = true;
      }),
    );
    sums.taken += counts.added + counts.newer;
    sums.badLines += badLines;
    sums.newer ||= newer;
  } catch (cause) {
    // An empty or wholly garbled file is a synchroniser at work; it will look different next time.
    if (!(cause instanceof HistoryFailure)) throw cause;
    sums.badLines += 1;
  }
  sums.filesRead += 1;
}

function appendUnshared(held: Held, filePath: string): number {
  const { db } = held;
  const waiting = db.all('SELECT kind, id FROM unshared');
  if (waiting.length === 0) return 0;
  const lines = waiting.flatMap(({ kind, id }) => {
    const record = getRecord(db, String(kind) as RecordKind, String(id));
    return record === null ? [] : [recordLine(record)];
  });
  const already = Number(readNote(db, LINES_NOTE) ?? '0');
  const old = already + lines.length - countRecords(db);
  if (old > LEAST_REWRITTEN && already + lines.length > MOST_OLD_SHARE * countRecords(db)) {
    rewriteOwnFile(held);
    return lines.length;
  }
  const handle = fs.openSync(filePath, 'a+', 0o600);
  try {
    const { size } = fs.fstatSync(handle);
    // A line that was cut short by a crash must not swallow the next one.
    const opening = size === 0 ? `${headLine()}\n` : endsInBreak(handle, size) ? '' : '\n';
    fs.writeFileSync(handle, `${opening}${lines.join('\n')}\n`);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
  settle(held, filePath, already + lines.length);
  return lines.length;
}

function endsInBreak(handle: number, size: number): boolean {
  const last = Buffer.alloc(1);
  fs.readSync(handle, last, 0, 1, size - 1);
  return last[0] === 10;
}

/** Writes this machine's file anew with everything known, each record once. */
export function rewriteOwnFile(held: Held): void {
  const folder = sharedFolder(held);
  if (folder === null || !fs.existsSync(folder)) return;
  const filePath = path.join(folder, ownFileName(held.machine));
  replaceFromPieces(filePath, historyPieces(held.db));
  settle(held, filePath, countRecords(held.db));
}

function settle({ db }: Held, filePath: string, lines: number): void {
  const { size, mtimeMs } = fs.statSync(filePath);
  db.transaction(() => {
    db.run('DELETE FROM unshared');
    writeNote(db, LINES_NOTE, String(lines));
    writeNote(db, SEEN_NOTE + path.basename(filePath), `${size}:${mtimeMs}`);
  });
}

function isOwnFileShort({ db }: Held, filePath: string): boolean {
  const seen = readNote(db, SEEN_NOTE + path.basename(filePath));
  if (seen === null) return false;
  const size = fs.statSync(filePath, { throwIfNoEntry: false })?.size ?? 0;
  return size < Number(seen.split(':')[0]);
}

function markAllUnshared(db: Database): void {
  for (const kind of recordKinds) {
    db.run(
      `INSERT OR IGNORE INTO unshared (kind, id) SELECT ?, id FROM ${tables[kind].table}`,
      kind,
    );
  }
}

const countRecords = (db: Database): number =>
  recordKinds.reduce(
    (sum, kind) => sum + Number(db.one(`SELECT count(*) AS n FROM ${tables[kind].table}`)['n']),
    0,
  );
