import type { RecordOf } from '../../../src-core/journal/records.ts';
import type { Database } from './database.ts';
import { HistoryFailure } from './failure.ts';
import { eachRecord } from './rows.ts';
import type { ScryptCost } from './seal.ts';
import { keyOfPassphrase, newKey, seal, unseal } from './seal.ts';
import crypto from 'node:crypto';

/** Both clocks: an unlocked spell ends with whichever says so first, be it a sleep or a clock set back. */
export interface VaultClock {
  nowMs(): number;
  steadyMs(): number;
}

type Lock = RecordOf<'lock'>;
type Entry = RecordOf<'entry'>;

/** Holds the keys of the journal while it is unlocked, and nothing of them afterwards. */
export interface Vault {
  /** The lock new texts are sealed with, or null where there is none. */
  activeLock(db: Database): Lock | null;
  isOpen(): boolean;
  /** When it closes by itself, in wall time. */
  openUntilMs(): number | null;
  unlock(db: Database, passphrase: string, forMs: number): void;
  close(): void;
  /** A new lock for this passphrase, open at once. Not yet kept. */
  forge(id: string, passphrase: string, forMs: number): Pick<Lock, 'salt' | 'cost' | 'wrappedKey'>;
  /** The same key under another passphrase. The vault must be open. */
  rewrap(lock: Lock, passphrase: string): Pick<Lock, 'salt' | 'cost' | 'wrappedKey'>;
  sealed(lockId: string, entryId: string, text: string): Pick<Entry, 'text' | 'sealedBy'>;
  /** The text, or null while it is locked. */
  opened(kept: Pick<Entry, 'id' | 'text' | 'sealedBy'>): string | null;
}

const lockPurpose = (lockId: string): string => `drape-lock:${lockId}`;
const textPurpose = (entryId: string): string => `drape-entry:${entryId}`;

/** `cost` is what a new passphrase is stretched with; a lock that stands keeps its own. */
export function createVault(clock: VaultClock, cost: ScryptCost): Vault {
  const keys = new Map<string, Buffer>();
  let until = { wallMs: 0, steadyMs: 0 };
  let from = { wallMs: 0 };

  const close = (): void => {
    for (const key of keys.values()) key.fill(0);
    keys.clear();
  };
  const isOpen = (): boolean => {
    if (keys.size === 0) return false;
    const wall = clock.nowMs();
    const over = wall >= until.wallMs || wall < from.wallMs || clock.steadyMs() >= until.steadyMs;
    if (over) close();
    return !over;
  };
  const keepOpen = (forMs: number): void => {
    from = { wallMs: clock.nowMs() };
    until = { wallMs: from.wallMs + forMs, steadyMs: clock.steadyMs() + forMs };
  };
  const wrap = (
    id: string,
    key: Buffer,
    passphrase: string,
  ): Pick<Lock, 'salt' | 'cost' | 'wrappedKey'> => {
    const salt = crypto.randomBytes(16);
    const wrappedKey = seal(keyOfPassphrase(passphrase, salt, cost), key, lockPurpose(id));
    return { salt: salt.toString('base64'), cost, wrappedKey };
  };

  return {
    activeLock: (db) => {
      for (const lock of eachRecord(db, 'lock')) if (lock.deletedAtMs === null) return lock;
      return null;
    },
    isOpen,
    openUntilMs: () => (isOpen() ? until.wallMs : null),
    unlock: (db, passphrase, forMs) => {
      const opened = [...eachRecord(db, 'lock')].flatMap((lock) => {
        const key = keyOfPassphrase(passphrase, Buffer.from(lock.salt, 'base64'), lock.cost);
        const plain = unseal(key, lock.wrappedKey, lockPurpose(lock.id));
        return plain === null ? [] : [{ id: lock.id, plain }];
      });
      if (opened.length === 0) throw new HistoryFailure('wrongPassphrase');
      for (const { id, plain } of opened) keys.set(id, plain);
      keepOpen(forMs);
    },
    close,
    forge: (id, passphrase, forMs) => {
      const key = newKey();
      keys.set(id, key);
      keepOpen(forMs);
      return wrap(id, key, passphrase);
    },
    rewrap: (lock, passphrase) => {
      const key = isOpen() ? keys.get(lock.id) : undefined;
      if (key === undefined) throw new HistoryFailure('wrongPassphrase');
      return wrap(lock.id, key, passphrase);
    },
    sealed: (lockId, entryId, text) => {
      const key = isOpen() ? keys.get(lockId) : undefined;
      if (key === undefined) throw new HistoryFailure('locked');
      return { text: seal(key, Buffer.from(text, 'utf8'), textPurpose(entryId)), sealedBy: lockId };
    },
    opened: ({ id, text, sealedBy }) => {
      if (sealedBy === null) return text;
      const key = isOpen() ? keys.get(sealedBy) : undefined;
      return key === undefined
        ? null
        : (unseal(key, text, textPurpose(id))?.toString('utf8') ?? null);
    },
  };
}
