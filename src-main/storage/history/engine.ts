import fs from 'node:fs';
import path from 'node:path';
import { createDrafting } from './drafting.ts';
import type { Drafting } from './drafting.ts';
import type { Sentence } from '../../../src-core/schedule/nudge.ts';
import { eraseFolder } from './erase.ts';
import { failureOf } from './failure.ts';
import type { Held } from './held.ts';
import { createLocking } from './locking.ts';
import type { Locking } from './locking.ts';
import type { Access } from './open-history.ts';
import { openHistory } from './open-history.ts';
import { shred } from './private-files.ts';
import { createReading } from './reading.ts';
import type { Reading } from './reading.ts';
import { ownFileName, sharedFolder, shareRound, shareThrough } from './shared-folder.ts';
import type { SharedRound } from './shared-folder.ts';
import { createTransfer } from './transfer.ts';
import type { Transfer } from './transfer.ts';
import type { ScryptCost } from './seal.ts';
import { SCRYPT_COST } from './seal.ts';
import type { VaultClock } from './vault.ts';
import { createVault } from './vault.ts';
import { createWriting } from './writing.ts';
import type { Writing } from './writing.ts';

export interface EngineParts {
  /** A folder of the history's own: erasing takes everything in it. */
  readonly folder: string;
  /** This installation, four to thirty-two lower-case letters and digits, the same at every start. */
  readonly machine: string;
  /** Opened and found good by this very program before: the file is not read through again. */
  readonly isKnownGood?: boolean;
  readonly clock: VaultClock;
  readonly newId: () => string;
  /** What a new passphrase of the journal is stretched with. */
  readonly scryptCost?: ScryptCost;
}

export interface Opening {
  readonly access: Access;
  readonly notices: readonly Sentence[];
}

/** The history, one call after the other. Throws; the thread around it makes answers of that. */
export interface HistoryEngine extends Writing, Reading, Drafting, Transfer, Locking {
  opening(): Opening;
  /** Shares through a folder that a synchroniser carries, or no longer. */
  share(folder: string | null): void;
  sharedThrough(): string | null;
  /** Reads what other machines wrote there and adds what is new here. */
  shareRound(): SharedRound;
  /**
   * Takes everything away: the history, backups, damaged copies, this machine's shared file, and the files
   * named. With `others` the shared files of other machines too; without, they bring their part back when
   * sharing is set up again.
   */
  erase(files: readonly string[], others: boolean): void;
  close(): void;
}

/** Opens the history, whatever state it is in, and writes today's backup if it is due. */
export function createEngine({
  folder,
  machine,
  isKnownGood = false,
  clock,
  newId,
  scryptCost = SCRYPT_COST,
}: EngineParts): HistoryEngine {
  const held: Held = {
    ...openHistory(folder, clock.nowMs(), isKnownGood),
    folder,
    machine,
    clock,
    newId,
    vault: createVault(clock, scryptCost),
  };
  return {
    ...createWriting(held),
    ...createReading(held),
    ...createDrafting(held),
    ...createTransfer(held),
    ...createLocking(held),
    opening: () => ({ access: held.access, notices: held.notices }),
    share: (through) => shareThrough(held, through),
    sharedThrough: () => sharedFolder(held),
    shareRound: () => shareRound(held),
    erase: (files, others) => {
      const shared = sharedFolder(held);
      held.vault.close();
      held.db.close();
      try {
        eraseFolder(folder);
        for (const filePath of [...files, ...sharedFiles(shared, machine, others)]) shred(filePath);
      } finally {
        const opened = openHistory(folder, clock.nowMs());
        held.db = opened.db;
        held.access = opened.access;
        held.notices = opened.notices;
      }
    },
    close: () => {
      held.vault.close();
      held.db.close();
    },
  };
}

/** This machine's shared file with its conflict copies, or those of every machine. */
function sharedFiles(folder: string | null, machine: string, others: boolean): readonly string[] {
  if (folder === null) return [];
  try {
    const own = ownFileName(machine).replace(/\.jsonl$/, '');
    return fs
      .readdirSync(folder)
      .filter((name) => name.startsWith(others ? 'drape-history-' : own))
      .map((name) => path.join(folder, name));
  } catch (cause) {
    // A folder that is not there now holds nothing that could be taken away now.
    if (failureOf(cause).code === 'notFound') return [];
    throw cause;
  }
}
