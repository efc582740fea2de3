import fs from 'node:fs';
import path from 'node:path';
import type { Sentence } from '../../../src-core/schedule/nudge.ts';
import type { KeyUnder } from '../../../src-core/words/message-key.ts';
import { fileStamp } from '../whole-file.ts';
import { flushFolder } from '../whole-file.ts';
import { backupDate, backupFolder, backupNames } from './backups.ts';
import type { Database } from './database.ts';
import { openDatabase } from './database.ts';
import { finishErasing } from './erase.ts';
import { failureOf } from './failure.ts';
import { fileLines } from './line-files.ts';
import { migrate } from './migrations/migrate.ts';
import { makePrivateFile, makePrivateFolder } from './private-files.ts';
import { takeIn } from './take-in.ts';

/**
 * What may be done with the history. `newer` and `read-only` refuse writes; `memory` takes them and forgets
 * them when Drape is closed.
 */
export type Access = 'write' | 'read-only' | 'newer' | 'memory';

export interface Opened {
  readonly db: Database;
  readonly access: Access;
  readonly notices: readonly Sentence[];
}

export const databasePath = (folder: string): string => path.join(folder, 'history.db');

const notice = (name: KeyUnder<'journal.notice'>, values: Sentence['values'] = {}): Sentence => ({
  key: `journal.notice.${name}`,
  values,
});

/** Opens the history, whatever state it is in. Never throws; what was wrong is said in the notices. */
export function openHistory(folder: string, nowMs: number, isKnownGood = false): Opened {
  const filePath = databasePath(folder);
  try {
    makePrivateFolder(folder);
    finishErasing(folder);
    removeHalfWrites(folder);
    // A missing file with backups beside it is a restore that was cut short, or a file somebody lost.
    if (!fs.existsSync(filePath) && backupNames(folder, nowMs).length > 0) {
      return restoreNewest(folder, nowMs, '');
    }
    makePrivateFile(filePath);
    return openChecked(filePath, isKnownGood);
  } catch (cause) {
    const { code } = failureOf(cause);
    if (code !== 'damaged') return openWithoutWriting(filePath);
    try {
      return restoreNewest(folder, nowMs, setAsideAll(filePath, nowMs));
    } catch {
      return openWithoutWriting(filePath);
    }
  }
}

/** Writes that were cut short hold private text, and nobody will finish them. */
function removeHalfWrites(folder: string): void {
  for (const each of [folder, backupFolder(folder)]) {
    if (!fs.existsSync(each)) continue;
    for (const name of fs.readdirSync(each)) {
      if (name.includes('.tmp-')) fs.rmSync(path.join(each, name), { force: true });
    }
  }
}

/** Opens for writing, or throws. A damaged file opens well and counts well: only the full check tells. */
function openChecked(filePath: string, isKnownGood = false): Opened {
  const db = openDatabase(filePath, 'write');
  try {
    const found = isKnownGood ? 'ok' : db.all('PRAGMA integrity_check(1)')[0]?.['integrity_check'];
    if (found !== 'ok') throw Object.assign(new Error('integrity'), { errcode: 11 });
    if (migrate(db)) return { db, access: 'write', notices: [] };
  } catch (cause) {
    db.close();
    throw cause;
  }
  db.close();
  return { db: emptyInMemory(), access: 'newer', notices: [notice('newer')] };
}

function openWithoutWriting(filePath: string): Opened {
  try {
    const db = openDatabase(filePath, 'read-only');
    // Reading one table proves that the shape is ours.
    db.all('SELECT count(*) FROM entry');
    return { db, access: 'read-only', notices: [notice('readOnly')] };
  } catch {
    return { db: emptyInMemory(), access: 'memory', notices: [notice('notLasting')] };
  }
}

function emptyInMemory(): Database {
  const db = openDatabase('', 'memory');
  migrate(db);
  return db;
}

const SIDE_FILES = ['-wal', '-shm'] as const;

/** Moves the damaged file and its side files out of the way, keeping them. Gives the name it is kept under. */
function setAsideAll(filePath: string, nowMs: number): string {
  const keptPath = filePath.replace(/\.db$/, `.bad-${fileStamp(nowMs)}.db`);
  for (const side of ['', ...SIDE_FILES]) {
    if (fs.existsSync(filePath + side)) fs.renameSync(filePath + side, keptPath + side);
  }
  flushFolder(path.dirname(filePath));
  return path.basename(keptPath);
}

/** Builds the history anew from the newest backup that can be read. */
function restoreNewest(folder: string, nowMs: number, keptAs: string): Opened {
  for (const name of backupNames(folder, nowMs)) {
    try {
      const count = restoreFrom(folder, name);
      const opened = openChecked(databasePath(folder));
      const values = { file: keptAs, date: backupDate(name), count };
      const how = keptAs === '' ? 'restoredMissing' : 'restored';
      return { ...opened, notices: [notice(how, values), ...opened.notices] };
    } catch {
      // A backup may be damaged as well: the one before it is the next best.
    }
  }
  makePrivateFile(databasePath(folder));
  const opened = openChecked(databasePath(folder));
  return keptAs === ''
    ? opened
    : { ...opened, notices: [notice('startedFresh', { file: keptAs }), ...opened.notices] };
}

/** Puts a backup in the place of the history, as a whole or not at all. The old file must be gone before. */
export function restoreFrom(folder: string, backupName: string): number {
  const filePath = databasePath(folder);
  const halfPath = `${filePath}.tmp-restore`;
  for (const side of ['', ...SIDE_FILES]) fs.rmSync(halfPath + side, { force: true });
  makePrivateFile(halfPath);
  const db = openDatabase(halfPath, 'write');
  try {
    migrate(db);
    const { counts } = db.transaction(() =>
      takeIn(db, fileLines(path.join(backupFolder(folder), backupName)), () => undefined),
    );
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    db.close();
    for (const side of SIDE_FILES) fs.rmSync(filePath + side, { force: true });
    fs.renameSync(halfPath, filePath);
    flushFolder(folder);
    return counts.added;
  } catch (cause) {
    db.close();
    for (const side of ['', ...SIDE_FILES]) fs.rmSync(halfPath + side, { force: true });
    throw cause;
  }
}
