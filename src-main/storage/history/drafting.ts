import type { KeptDraft } from '../../../src-core/journal/draft.ts';
import { HistoryFailure } from './failure.ts';
import type { Held } from './held.ts';
import { mustWrite } from './held.ts';

export interface Drafting {
  drafts(): readonly KeptDraft[];
  /** Keeps it in the place of the one before; null lets it go. */
  keepDraft(name: string, body: string | null): void;
}

/** Room for a sealed entry and what stands beside it. */
const LONGEST_DRAFT = 400_000;
const MOST_DRAFTS = 200;
const PREFIX = 'draft:';

interface Stored {
  readonly sealedBy: string | null;
  readonly text: string;
}

export function createDrafting(held: Held): Drafting {
  return {
    drafts: () =>
      storedDrafts(held).map(([name, stored]) => ({
        for: name,
        body: held.vault.opened({ id: PREFIX + name, ...stored }),
      })),
    keepDraft: (name, body) => {
      mustWrite(held);
      if (body === null) {
        held.db.run('DELETE FROM note WHERE name = ?', PREFIX + name);
        return;
      }
      const isNew = !storedDrafts(held).some(([known]) => known === name);
      if (body.length > LONGEST_DRAFT || (isNew && storedDrafts(held).length >= MOST_DRAFTS)) {
        throw new HistoryFailure('badRecord', { field: 'draft' });
      }
      write(held, name, sealedIfLocked(held, name, body));
    },
  };
}

function storedDrafts({ db }: Held): readonly (readonly [string, Stored])[] {
  return db
    .all(`SELECT name, value FROM note WHERE name LIKE '${PREFIX}%' ORDER BY name`)
    .map(({ name, value }) => [
      String(name).slice(PREFIX.length),
      JSON.parse(String(value)) as Stored,
    ]);
}

const write = ({ db }: Held, name: string, stored: Stored): void => {
  db.run(
    'INSERT OR REPLACE INTO note (name, value) VALUES (?, ?)',
    PREFIX + name,
    JSON.stringify(stored),
  );
};

function sealedIfLocked({ db, vault }: Held, name: string, body: string): Stored {
  const lock = vault.activeLock(db);
  return lock === null
    ? { sealedBy: null, text: body }
    : vault.sealed(lock.id, PREFIX + name, body);
}

/** Seals the drafts that are still plain. Within the caller's transaction; gives how many there were. */
export function sealPlainDrafts(held: Held): number {
  const plain = storedDrafts(held).filter(([, { sealedBy }]) => sealedBy === null);
  for (const [name, { text }] of plain) write(held, name, sealedIfLocked(held, name, text));
  return plain.length;
}

/** Writes the drafts plain again. Within the caller's transaction, with the vault open. */
export function unsealDrafts(held: Held): void {
  for (const [name, stored] of storedDrafts(held)) {
    const text = held.vault.opened({ id: PREFIX + name, ...stored });
    if (text !== null) write(held, name, { sealedBy: null, text });
  }
}
