import type { Answer, Failure } from '../../src-core/journal/answer.ts';
import { leafOf } from '../../src-core/journal/leaf.ts';
import type { JournalAnswer, JournalLeaf } from '../../src-core/journal/view.ts';
import type { PracticeEntry } from '../../src-core/practice/library.ts';
import { titleOf } from '../../src-core/practice/title-of.ts';
import { MINUTE_MS } from '../../src-core/time/units.ts';
import type { Ports } from '../ports.ts';
import type { CallHandlers } from './serve.ts';

type JournalCall = Extract<keyof CallHandlers, `journal:${string}`>;

/** What one page of the journal holds: a screen or two. */
const LEAF_ITEMS = 40;

const notKept = ({ code, values }: Failure): JournalAnswer<never> => ({
  ok: false,
  isLocked: code === 'locked',
  // In the store "not found" is a file; here it is a record that another page has deleted.
  why: { key: `journal.failure.${code === 'notFound' ? 'gone' : code}`, values },
});

const inWords = <T>(answer: Answer<T>): JournalAnswer<T> => (answer.ok ? answer : notKept(answer));

/** What main does for each call about the journal. */
export function createJournalHandlers(
  {
    history: { journal },
    windows,
    clock,
    timeZone,
  }: Pick<Ports, 'history' | 'windows' | 'clock' | 'timeZone'>,
  practices: readonly PracticeEntry[],
): Pick<CallHandlers, JournalCall> {
  const nowMs = (): number => clock.now().wallMs;
  const done = async (asked: Promise<Answer<unknown>>): Promise<JournalAnswer<null>> => {
    const answer = await asked;
    if (!answer.ok) return notKept(answer);
    windows.push('journal:changed', null);
    return { ok: true, value: null };
  };
  /** A minute is left for a page whose clock has just been read. */
  const isAhead = (atMs: number | null | undefined): boolean =>
    atMs !== null && atMs !== undefined && atMs > nowMs() + MINUTE_MS;
  const ahead: JournalAnswer<never> = {
    ok: false,
    isLocked: false,
    why: { key: 'journal.failure.future', values: {} },
  };
  const restsOf = async (
    ids: readonly string[],
  ): Promise<readonly JournalLeaf['rests'][number][]> => {
    const found = await Promise.all(ids.map((id) => journal.get('session', id)));
    return found.flatMap((answer) => {
      if (!answer.ok || answer.value === null) return [];
      const { id, setupId, length, felt } = answer.value;
      return [{ id, length, felt, title: titleOf(setupId, practices) }];
    });
  };

  return {
    'journal:here': async () => {
      const lock = inWords(await journal.lockState());
      return lock.ok
        ? { ok: true, value: { nowMs: nowMs(), timeZone: timeZone(), lock: lock.value } }
        : lock;
    },
    'journal:leaf': async ({ words, tag, zone, beyond }) => {
      const slice = {
        limit: LEAF_ITEMS + 1,
        ...(tag === null ? {} : { tag }),
        ...(zone === null ? {} : { zone }),
        ...(beyond === null ? {} : { beyond }),
      };
      const isSearch = words.trim() !== '';
      const [entries, checkIns] = await Promise.all([
        isSearch ? journal.search(words, slice) : journal.entries(slice),
        // A check-in has no words to be found by.
        isSearch ? ({ ok: true, value: [] } as const) : journal.list('check-in', slice),
      ]);
      if (!entries.ok) return notKept(entries);
      if (!checkIns.ok) return notKept(checkIns);
      const leaf = leafOf(entries.value, checkIns.value, LEAF_ITEMS);
      const sessions = leaf.items.flatMap(({ sessionId }) => sessionId ?? []);
      const rests = await restsOf([...new Set(sessions)]);
      return { ok: true, value: { ...leaf, rests, timeZone: timeZone() } };
    },
    'journal:get': async ({ kind, id }) => {
      if (kind === 'entry') return inWords(await journal.entry(id));
      const answer = inWords(await journal.get('check-in', id));
      const isGone = answer.ok && answer.value?.deletedAtMs !== null;
      return isGone ? { ok: true, value: null } : answer;
    },
    'journal:add': async (added) => {
      if (added.kind === 'tag') return done(journal.append([{ ...added, atMs: nowMs() }]));
      if (isAhead(added.atMs)) return ahead;
      const atMs = added.atMs ?? nowMs();
      return done(
        journal.append([
          added.kind === 'entry' ? { ...added, atMs, sealedBy: null } : { ...added, atMs },
        ]),
      );
    },
    'journal:edit': async (edited) => {
      switch (edited.kind) {
        case 'entry':
          if (isAhead(edited.changes.atMs)) return ahead;
          return done(journal.edit('entry', edited.id, defined(edited.changes)));
        case 'check-in':
          if (isAhead(edited.changes.atMs)) return ahead;
          return done(journal.edit('check-in', edited.id, defined(edited.changes)));
        case 'tag':
          return done(journal.edit('tag', edited.id, edited.changes));
      }
    },
    'journal:remove': ({ kind, id }) => done(journal.remove(kind, id)),
    'journal:bring-back': ({ kind, id }) => done(journal.bringBack(kind, id)),
    'journal:choices': async () => {
      const [own, used] = await Promise.all([journal.list('tag', {}), journal.used()]);
      if (!own.ok) return notKept(own);
      if (!used.ok) return notKept(used);
      const tags = own.value.map(({ id, label }) => ({ id, label }));
      return { ok: true, value: { own: tags, used: used.value } };
    },
    'journal:drafts': async () => inWords(await journal.drafts()),
    'journal:keep-draft': async ({ for: name, body }) => {
      const answer = await journal.keepDraft(name, body);
      return answer.ok ? { ok: true, value: null } : notKept(answer);
    },
    'journal:lock-state': async () => inWords(await journal.lockState()),
    'journal:set-lock': async ({ passphrase, forMs }) => {
      const answer = inWords(await journal.setLock(passphrase, forMs));
      if (answer.ok) windows.push('journal:changed', null);
      return answer;
    },
    'journal:unlock': async ({ passphrase, forMs }) => {
      const answer = inWords(await journal.unlock(passphrase, forMs));
      if (answer.ok) windows.push('journal:changed', null);
      return answer;
    },
    'journal:lock-now': () => done(journal.lockNow()),
    'journal:change-passphrase': ({ old, fresh }) => done(journal.changePassphrase(old, fresh)),
    'journal:remove-lock': ({ passphrase }) => done(journal.removeLock(passphrase)),
  };
}

/** Without the fields that are not there: to the store, `undefined` would be a value. */
function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
