import type { CallInput, CallOutput } from '../../src-core/ipc/contract.ts';
import { leafOf, type JournalItem } from '../../src-core/journal/leaf.ts';
import type { LockState } from '../../src-core/journal/lock-state.ts';
import type { JournalAnswer } from '../../src-core/journal/view.ts';
import type { KeyUnder } from '../../src-core/words/message-key.ts';

export interface FakeJournal {
  readonly items: Map<string, JournalItem>;
  readonly drafts: Map<string, string>;
  passphrase: string | null;
  isOpen: boolean;
  /** Refuses to write, with this key of a sentence, until it is null again. */
  refusesWith: KeyUnder<'journal.failure'> | null;
  answers(pushChanged: () => void): Record<string, (input: never) => unknown>;
}

export const FAKE_NOW_MS = Date.parse('2026-03-04T20:15:00Z');
const LEAF_ITEMS = 40;

const done = { ok: true, value: null } as const;
const refused = (key: KeyUnder<'journal.failure'>, isLocked = false): JournalAnswer<never> => ({
  ok: false,
  isLocked,
  why: { key: `journal.failure.${key}`, values: {} },
});

/** A journal in memory that answers as main does. */
export function createFakeJournal(first: readonly JournalItem[] = []): FakeJournal {
  const items = new Map(first.map((item) => [item.id, item]));
  const removed = new Map<string, JournalItem>();
  const own: { id: string; label: string }[] = [];
  const drafts = new Map<string, string>();
  const base = { updatedAtMs: 1, deletedAtMs: null, machine: 'desk' };
  const lock = (): LockState => ({
    exists: journal.passphrase !== null,
    open: journal.passphrase !== null && journal.isOpen,
    openUntilMs: journal.passphrase !== null && journal.isOpen ? Date.now() + 900_000 : null,
  });
  const isShut = (): boolean => lock().exists && !lock().open;
  const seen = (item: JournalItem): JournalItem =>
    item.kind === 'entry' && isShut() ? { ...item, text: null, sealed: true } : item;
  const writing =
    <I>(act: (input: I) => JournalAnswer<unknown>, changed: () => void) =>
    (input: I): JournalAnswer<unknown> => {
      if (journal.refusesWith !== null) return refused(journal.refusesWith);
      const answer = act(input);
      if (answer.ok) changed();
      return answer;
    };
  const journal: FakeJournal = {
    items,
    drafts,
    passphrase: null,
    isOpen: false,
    refusesWith: null,
    answers: (changed) => ({
      'journal:here': () => ({
        ok: true,
        value: { nowMs: FAKE_NOW_MS, timeZone: 'Europe/Berlin', lock: lock() },
      }),
      'journal:leaf': ({ words, tag, zone, beyond }: CallInput<'journal:leaf'>) => {
        const found = [...items.values()]
          .map(seen)
          .filter(
            (item) =>
              (tag === null || item.tags.includes(tag)) &&
              (zone === null || item.zones.includes(zone)) &&
              (words === '' ||
                (item.kind === 'entry' && item.text?.toLowerCase().includes(words) === true)) &&
              (beyond === null ||
                item.atMs < beyond.atMs ||
                (item.atMs === beyond.atMs && item.id > beyond.id)),
          );
        const leaf = leafOf(
          found.filter((item) => item.kind === 'entry'),
          found.filter((item) => item.kind === 'check-in'),
          LEAF_ITEMS,
        );
        const rests = leaf.items.flatMap(({ sessionId }) =>
          sessionId === null
            ? []
            : [
                {
                  id: sessionId,
                  title: { plain: 'Legs up the wall' },
                  length: 5 as const,
                  felt: null,
                },
              ],
        );
        return {
          ok: true,
          value: { ...leaf, rests, timeZone: 'Europe/Berlin' },
        } satisfies CallOutput<'journal:leaf'>;
      },
      'journal:get': ({ id }: CallInput<'journal:get'>) => ({
        ok: true,
        value: items.get(id) ?? null,
      }),
      'journal:add': writing((added: CallInput<'journal:add'>) => {
        if (added.kind === 'tag') {
          own.push({ id: added.id, label: added.label });
          return done;
        }
        if (added.kind === 'entry' && isShut()) return refused('locked', true);
        const atMs = added.atMs ?? FAKE_NOW_MS;
        items.set(
          added.id,
          added.kind === 'entry'
            ? { ...base, ...added, atMs, sealed: false }
            : { ...base, ...added, atMs },
        );
        return done;
      }, changed),
      'journal:edit': writing(({ id, changes }: CallInput<'journal:edit'>) => {
        const item = items.get(id);
        if (item === undefined) return refused('gone');
        items.set(id, { ...item, ...changes } as JournalItem);
        return done;
      }, changed),
      'journal:remove': writing(({ id }: CallInput<'journal:remove'>) => {
        const item = items.get(id);
        if (item !== undefined) removed.set(id, item);
        items.delete(id);
        return done;
      }, changed),
      'journal:bring-back': writing(({ id }: CallInput<'journal:bring-back'>) => {
        const item = removed.get(id);
        if (item !== undefined) items.set(id, item);
        return done;
      }, changed),
      'journal:choices': () => ({
        ok: true,
        value: { own: [...own], used: { tags: [], zones: [] } },
      }),
      'journal:drafts': () => ({
        ok: true,
        value: [...drafts].map(([name, body]) => ({ for: name, body: isShut() ? null : body })),
      }),
      'journal:keep-draft': ({ for: name, body }: CallInput<'journal:keep-draft'>) => {
        if (body === null) drafts.delete(name);
        else if (isShut()) return refused('locked', true);
        else drafts.set(name, body);
        return done;
      },
      'journal:lock-state': () => ({ ok: true, value: lock() }),
      'journal:set-lock': ({ passphrase }: CallInput<'journal:set-lock'>) => {
        journal.passphrase = passphrase;
        journal.isOpen = true;
        changed();
        return { ok: true, value: [] };
      },
      'journal:unlock': ({ passphrase }: CallInput<'journal:unlock'>) => {
        if (passphrase !== journal.passphrase) return refused('wrongPassphrase');
        journal.isOpen = true;
        changed();
        return { ok: true, value: lock() };
      },
      'journal:lock-now': () => {
        journal.isOpen = false;
        changed();
        return done;
      },
    }),
  };
  return journal;
}
