import type { Answer } from '../../../src-core/journal/answer.ts';
import type { ChangedKinds, HistoryChanges } from '../../history-port.ts';
import type { HistoryStore } from './history-store.ts';

export interface WatchedStore extends HistoryChanges {
  readonly store: HistoryStore;
}

/** The same store, and somebody who notices when what was read from it is no longer true. */
export function watchStore(store: HistoryStore): WatchedStore {
  const listeners = new Set<(kinds: ChangedKinds) => void>();
  const tell = (kinds: ChangedKinds): void => {
    for (const listener of [...listeners]) listener(kinds);
  };
  const told = async <T>(
    asked: Promise<Answer<T>>,
    kinds: ChangedKinds,
    hasChanged: (value: T) => boolean = () => true,
  ): Promise<Answer<T>> => {
    const answer = await asked;
    if (answer.ok && hasChanged(answer.value)) tell(kinds);
    return answer;
  };
  return {
    store: {
      ...store,
      append: (drafts) => told(store.append(drafts), new Set(drafts.map(({ kind }) => kind))),
      edit: (kind, id, changes) => told(store.edit(kind, id, changes), new Set([kind])),
      remove: (kind, id) => told(store.remove(kind, id), new Set([kind])),
      bringBack: (kind, id) => told(store.bringBack(kind, id), new Set([kind])),
      importLines: (filePath) => told(store.importLines(filePath), null),
      restore: (name) => told(store.restore(name), null),
      shareRound: () => told(store.shareRound(), null, ({ taken }) => taken > 0),
      erase: (files, others) => told(store.erase(files, others), null),
    },
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
