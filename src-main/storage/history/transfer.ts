import fs from 'node:fs';
import path from 'node:path';
import type { Backup, TakenIn } from '../../../src-core/journal/data-view.ts';
import { fileStamp } from '../whole-file.ts';
import { replaceFromPieces } from '../whole-file.ts';
import { backUpIfDue, backupDate, backupFolder, backupNames } from './backups.ts';
import { exportTables } from './csv.ts';
import { HistoryFailure } from './failure.ts';
import type { Held } from './held.ts';
import { isSharing, markUnshared, mustWrite } from './held.ts';
import { fileLines, historyPieces } from './line-files.ts';
import { databasePath, openHistory, restoreFrom } from './open-history.ts';
import { takeIn } from './take-in.ts';

/** Data out, data in, and the copies that are kept. Paths are chosen by the person. */
export interface Transfer {
  /** Everything, as JSON lines: what `importLines` takes on any machine. */
  exportLines(filePath: string): { readonly bytes: number };
  /** Tables for a spreadsheet. Gives the names of the files in the folder. */
  exportTables(folder: string, timeZone: string): readonly string[];
  /** What an import would come to, line by line. Changes nothing. */
  previewImport(filePath: string): TakenIn;
  /** Merges a file in. Twice is the same as once. */
  importLines(filePath: string): TakenIn;
  /** True when today's backup was written by this call. */
  backUpIfDue(): boolean;
  backups(): readonly Backup[];
  /** Puts a backup in the place of the history, which is kept beside. Gives the number of records. */
  restore(name: string): number;
}

/** Thrown to take a transaction back once it has told what it would do. */
class OnlyLooking extends Error {
  readonly found: TakenIn;
  constructor(found: TakenIn) {
    super('only looking');
    this.found = found;
  }
}

export function createTransfer(held: Held): Transfer {
  return {
    exportLines: (filePath) => {
      replaceFromPieces(filePath, historyPieces(held.db));
      return { bytes: fs.statSync(filePath).size };
    },
    exportTables: (folder, timeZone) => exportTables(held, folder, timeZone),
    previewImport: (filePath) => {
      mustWrite(held);
      try {
        return held.db.transaction(() => {
          throw new OnlyLooking(takeIn(held.db, fileLines(filePath), () => undefined));
        });
      } catch (cause) {
        if (cause instanceof OnlyLooking) return cause.found;
        throw cause;
      }
    },
    importLines: (filePath) => {
      mustWrite(held);
      const sharing = isSharing(held.db);
      return held.db.transaction(() =>
        takeIn(held.db, fileLines(filePath), (record) => {
          if (sharing) markUnshared(held.db, record);
        }),
      );
    },
    backUpIfDue: () =>
      held.access === 'write' && backUpIfDue(held.db, held.folder, held.clock.nowMs()),
    backups: () =>
      backupNames(held.folder, held.clock.nowMs()).map((name) => ({
        name,
        date: backupDate(name),
        bytes: fs.statSync(path.join(backupFolder(held.folder), name)).size,
      })),
    restore: (name) => {
      mustWrite(held);
      const nowMs = held.clock.nowMs();
      if (!backupNames(held.folder, nowMs).includes(name)) throw new HistoryFailure('notFound');
      return putInPlace(held, name, nowMs);
    },
  };
}

/** The present history goes aside and comes back should the backup turn out to be unreadable. */
function putInPlace(held: Held, name: string, nowMs: number): number {
  const filePath = databasePath(held.folder);
  const asidePath = filePath.replace(/\.db$/, `.before-${fileStamp(nowMs)}.db`);
  held.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  held.db.close();
  fs.renameSync(filePath, asidePath);
  try {
    return restoreFrom(held.folder, name);
  } catch (cause) {
    fs.renameSync(asidePath, filePath);
    throw cause;
  } finally {
    const opened = openHistory(held.folder, nowMs);
    held.db = opened.db;
    held.access = opened.access;
  }
}
