import type { HistoryRecord } from '../../../src-core/journal/records.ts';
import type { Sentence } from '../../../src-core/schedule/nudge.ts';
import type { Database } from './database.ts';
import { HistoryFailure } from './failure.ts';
import type { Access } from './open-history.ts';
import type { PutOutcome } from './rows.ts';
import { putRecord } from './rows.ts';
import type { Vault, VaultClock } from './vault.ts';

/** The open history and what its parts share. The database changes when a backup is put in its place. */
export interface Held {
  db: Database;
  access: Access;
  notices: readonly Sentence[];
  readonly folder: string;
  readonly machine: string;
  readonly clock: VaultClock;
  readonly newId: () => string;
  readonly vault: Vault;
}

/** Refuses where nothing may be changed. */
export function mustWrite(held: Held): void {
  if (held.access === 'newer') throw new HistoryFailure('newer');
  if (held.access === 'read-only') throw new HistoryFailure('readOnly');
}

/** Small lasting facts beside the records: where the shared folder is, what was seen of it. */
export const readNote = (db: Database, name: string): string | null => {
  const value = db.one('SELECT value FROM note WHERE name = ?', name)['value'];
  return typeof value === 'string' ? value : null;
};

export function writeNote(db: Database, name: string, value: string | null): void {
  if (value === null) db.run('DELETE FROM note WHERE name = ?', name);
  else db.run('INSERT OR REPLACE INTO note (name, value) VALUES (?, ?)', name, value);
}

export const SHARED_FOLDER_NOTE = 'shared-folder';

/** Keeps one record within a transaction, and remembers to share it. */
export function keep(db: Database, record: HistoryRecord, sharing: boolean): PutOutcome {
  const outcome = putRecord(db, record);
  if (sharing && (outcome === 'added' || outcome === 'newer')) markUnshared(db, record);
  return outcome;
}

export const markUnshared = (
  db: Database,
  { kind, id }: Pick<HistoryRecord, 'kind' | 'id'>,
): void => {
  db.run('INSERT OR IGNORE INTO unshared (kind, id) VALUES (?, ?)', kind, id);
};

export const isSharing = (db: Database): boolean => readNote(db, SHARED_FOLDER_NOTE) !== null;

/** Keeps all of them or none. */
export function keepAll(held: Held, records: readonly HistoryRecord[]): void {
  mustWrite(held);
  const sharing = isSharing(held.db);
  held.db.transaction(() => {
    for (const record of records) keep(held.db, record, sharing);
  });
}
