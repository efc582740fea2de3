import type { Answer } from '../src-core/journal/answer.ts';
import type { UsedLists } from '../src-core/journal/choices.ts';
import type { KeptDraft } from '../src-core/journal/draft.ts';
import type { OpenEntry } from '../src-core/journal/leaf.ts';
import type { LockState } from '../src-core/journal/lock-state.ts';
import type {
  Changes,
  Draft,
  HistoryRecord,
  RecordKind,
  RecordOf,
} from '../src-core/journal/records.ts';
import type { Slice } from '../src-core/journal/slice.ts';

/** The part of the history that the person writes and leafs through. No call rejects; a failure is an answer. */
export interface Journal {
  append(drafts: readonly Draft[]): Promise<Answer<readonly HistoryRecord[]>>;
  edit<K extends RecordKind>(
    kind: K,
    id: string,
    changes: Changes<K>,
  ): Promise<Answer<RecordOf<K>>>;
  /** Out of sight until it is brought back. */
  remove(kind: RecordKind, id: string): Promise<Answer<void>>;
  bringBack(kind: RecordKind, id: string): Promise<Answer<void>>;
  get<K extends RecordKind>(kind: K, id: string): Promise<Answer<RecordOf<K> | null>>;
  list<K extends RecordKind>(kind: K, slice: Slice): Promise<Answer<readonly RecordOf<K>[]>>;
  entry(id: string): Promise<Answer<OpenEntry | null>>;
  entries(slice: Slice): Promise<Answer<readonly OpenEntry[]>>;
  search(words: string, slice: Slice): Promise<Answer<readonly OpenEntry[]>>;
  used(): Promise<Answer<UsedLists>>;
  drafts(): Promise<Answer<readonly KeptDraft[]>>;
  keepDraft(name: string, body: string | null): Promise<Answer<void>>;
  lockState(): Promise<Answer<LockState>>;
  setLock(passphrase: string, forMs: number): Promise<Answer<readonly string[]>>;
  unlock(passphrase: string, forMs: number): Promise<Answer<LockState>>;
  lockNow(): Promise<Answer<void>>;
  changePassphrase(old: string, fresh: string): Promise<Answer<void>>;
  removeLock(passphrase: string): Promise<Answer<void>>;
}
