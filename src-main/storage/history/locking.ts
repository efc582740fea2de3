import type { LockState } from '../../../src-core/journal/lock-state.ts';
import { editedAtMs } from '../../../src-core/journal/merge-order.ts';
import type { RecordOf } from '../../../src-core/journal/records.ts';
import { backUp, shredBackups } from './backups.ts';
import { sealPlainDrafts, unsealDrafts } from './drafting.ts';
import { HistoryFailure } from './failure.ts';
import type { Held } from './held.ts';
import { isSharing, keep, mustWrite } from './held.ts';
import { eachRecord } from './rows.ts';
import fs from 'node:fs';
import { rewriteOwnFile } from './shared-folder.ts';

/** The optional lock over the texts of entries. Losing the passphrase loses the texts. */
export interface Locking {
  lockState(): LockState;
  /**
   * Seals every text, and takes away what still held it plain: search index, free pages, backups, this
   * machine's shared file. Gives the names of damaged copies that remain plain, for the person to erase.
   */
  setLock(passphrase: string, forMs: number): readonly string[];
  unlock(passphrase: string, forMs: number): LockState;
  lockNow(): void;
  changePassphrase(old: string, fresh: string): void;
  /** Writes every text plain again. */
  removeLock(passphrase: string): void;
}

export function createLocking(held: Held): Locking {
  const { vault } = held;
  const state = (): LockState => ({
    exists: vault.activeLock(held.db) !== null,
    open: vault.isOpen(),
    openUntilMs: vault.openUntilMs(),
  });
  const edited = <R extends { readonly updatedAtMs: number }>(record: R): R => ({
    ...record,
    updatedAtMs: editedAtMs(held.clock.nowMs(), record),
    machine: held.machine,
  });

  return {
    lockState: state,
    setLock: (passphrase, forMs) => {
      mustWrite(held);
      if (passphrase === '') throw new HistoryFailure('badRecord', { field: 'passphrase' });
      if (vault.activeLock(held.db) !== null) throw new HistoryFailure('locked');
      const id = held.newId();
      const nowMs = held.clock.nowMs();
      const lock: RecordOf<'lock'> = {
        kind: 'lock',
        id,
        atMs: nowMs,
        updatedAtMs: nowMs,
        deletedAtMs: null,
        machine: held.machine,
        ...vault.forge(id, passphrase, forMs),
      };
      const sharing = isSharing(held.db);
      held.db.transaction(() => {
        keep(held.db, lock, sharing);
      });
      sealPlainTexts(held);
      return forgetPlainCopies(held);
    },
    unlock: (passphrase, forMs) => {
      vault.unlock(held.db, passphrase, forMs);
      // Texts that came in from elsewhere while it was locked could not be sealed then.
      if (held.access === 'write' && sealPlainTexts(held) > 0) forgetPlainCopies(held);
      return state();
    },
    lockNow: () => vault.close(),
    changePassphrase: (old, fresh) => {
      mustWrite(held);
      if (fresh === '') throw new HistoryFailure('badRecord', { field: 'passphrase' });
      const lock = vault.activeLock(held.db);
      if (lock === null) throw new HistoryFailure('notFound');
      vault.close();
      vault.unlock(held.db, old, 60_000);
      const changed = edited({ ...lock, ...vault.rewrap(lock, fresh) });
      held.db.transaction(() => {
        keep(held.db, changed, isSharing(held.db));
      });
      vault.close();
      // Backups and the shared file still open with the old passphrase.
      forgetPlainCopies(held);
    },
    removeLock: (passphrase) => {
      mustWrite(held);
      vault.unlock(held.db, passphrase, 60_000);
      const sharing = isSharing(held.db);
      const locks = [...eachRecord(held.db, 'lock')].filter(
        ({ deletedAtMs }) => deletedAtMs === null,
      );
      const sealed = [...eachRecord(held.db, 'entry')].filter(({ sealedBy }) => sealedBy !== null);
      held.db.transaction(() => {
        for (const entry of sealed) {
          const text = vault.opened(entry);
          // Sealed under another lock, on another machine: it stays as it is.
          if (text !== null) keep(held.db, edited({ ...entry, text, sealedBy: null }), sharing);
        }
        unsealDrafts(held);
        for (const lock of locks) {
          keep(held.db, edited({ ...lock, deletedAtMs: held.clock.nowMs() }), sharing);
        }
      });
      vault.close();
    },
  };
}

/** Seals what is still plain. Gives how many there were. */
function sealPlainTexts(held: Held): number {
  const lock = held.vault.activeLock(held.db);
  if (lock === null) return 0;
  const plain = [...eachRecord(held.db, 'entry')].filter(
    ({ sealedBy, text }) => sealedBy === null && text !== '',
  );
  const sharing = isSharing(held.db);
  return held.db.transaction(() => {
    for (const entry of plain) {
      const sealed = held.vault.sealed(lock.id, entry.id, entry.text);
      // One millisecond later and no more, so that an edit made elsewhere meanwhile is not lost.
      keep(held.db, { ...entry, ...sealed, updatedAtMs: entry.updatedAtMs + 1 }, sharing);
    }
    return plain.length + sealPlainDrafts(held);
  });
}

/** Takes away what may still hold a text plain, and gives the names of what it must not touch. */
function forgetPlainCopies(held: Held): readonly string[] {
  if (held.access !== 'write') return [];
  held.db.exec(`INSERT INTO entry_words (entry_words) VALUES ('rebuild')`);
  held.db.exec('VACUUM');
  held.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  shredBackups(held.folder);
  backUp(held.db, held.folder, held.clock.nowMs());
  rewriteOwnFile(held);
  return fs.readdirSync(held.folder).filter((name) => /\.(bad|before)-/.test(name));
}
