import type { History, Log, Notice } from '../../ports.ts';
import type { Answer, Failure } from '../../../src-core/journal/answer.ts';
import { readDay, takeTap } from './day-records.ts';
import type { RestingHistory } from './resting-history.ts';
import { watchStore } from './watched-store.ts';

/** The store as the running app has it: what it fills by itself, and all calls for those who ask. */
export function keptHistory({ store: unwatched, restIfIdle }: RestingHistory, log: Log): History {
  const watched = watchStore(unwatched);
  const { store } = watched;
  const noticesOf = (answers: readonly Answer<unknown>[]): readonly Notice[] => {
    const failures = answers.filter((answer): answer is Failure => !answer.ok);
    for (const { code } of failures) log.error(`The history refused: ${code}.`);
    // One disk fails for one reason: the person is told once.
    return failures.slice(0, 1).map(({ code, values }) => ({
      key: `journal.failure.${code}`,
      values,
    }));
  };
  return {
    journal: store,
    ...watched,
    keep: async ({ drafts, amendments }) => {
      const asked = [
        ...(drafts.length === 0 ? [] : [store.append(drafts)]),
        ...amendments.map((amendment) =>
          amendment.kind === 'nudge'
            ? store.edit('nudge', amendment.id, amendment.changes)
            : store.edit('session', amendment.id, amendment.changes),
        ),
      ];
      return noticesOf(await Promise.all<Answer<unknown>>(asked));
    },
    opening: async () => {
      const opening = await store.opening();
      return opening.ok ? opening.value.notices : noticesOf([opening]);
    },
    readDay: (fromMs, toMs) => readDay(store, fromMs, toMs),
    tap: async (tap) => noticesOf(await takeTap(store, tap)),
    backUpIfDue: () => {
      void store.backUpIfDue().then((answer) => noticesOf([answer]));
    },
    restIfIdle: () => void restIfIdle(),
    close: () => store.close(),
  };
}
