import type { Database } from '../database.ts';
import { createRecords } from './0001-create-records.ts';
import { indexEntryWords } from './0002-index-entry-words.ts';
import { rememberUnshared } from './0003-remember-unshared.ts';
import { keepHowItFelt } from './0004-keep-how-it-felt.ts';

/** Every shape the history has had, oldest first. Numbered without gaps; an entry never changes. */
export const migrations: readonly ((db: Database) => void)[] = [
  createRecords,
  indexEntryWords,
  rememberUnshared,
  keepHowItFelt,
];

export const versionOf = (db: Database): number =>
  Number(db.one('PRAGMA user_version')['user_version']);

/** Brings the file to today's shape, one transaction a step. False when a newer Drape wrote it. */
export function migrate(
  db: Database,
  list: readonly ((db: Database) => void)[] = migrations,
): boolean {
  if (versionOf(db) > list.length) return false;
  for (let version = versionOf(db); version < list.length; version += 1) {
    db.transaction(() => {
      list[version]?.(db);
      db.exec(`PRAGMA user_version = ${version + 1}`);
    });
  }
  return true;
}
