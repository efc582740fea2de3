import type { Answer } from '../../../src-core/journal/answer.ts';
import type {
  Changes,
  Draft,
  HistoryRecord,
  RecordKind,
  RecordOf,
} from '../../../src-core/journal/records.ts';
import type { Slice } from '../../../src-core/journal/slice.ts';
import type { HistoryEngine } from './engine.ts';

/** Calls whose types depend on the kind of record: a mapped type would lose that. */
interface ByKind {
  append(drafts: readonly Draft[]): Promise<Answer<readonly HistoryRecord[]>>;
  get<K extends RecordKind>(kind: K, id: string): Promise<Answer<RecordOf<K> | null>>;
  list<K extends RecordKind>(kind: K, slice: Slice): Promise<Answer<readonly RecordOf<K>[]>>;
  edit<K extends RecordKind>(
    kind: K,
    id: string,
    changes: Changes<K>,
  ): Promise<Answer<RecordOf<K>>>;
}

type Simple = Omit<HistoryEngine, keyof ByKind | 'close'>;

/**
 * The history as the app knows it. Nothing here waits for a disk: every call is carried out on a thread of
 * its own, in the order of the calls, and answered. No call rejects; what went wrong is in the answer.
 */
export type HistoryStore = ByKind & {
  readonly [N in keyof Simple]: (
    ...args: Parameters<Simple[N]>
  ) => Promise<Answer<ReturnType<Simple[N]>>>;
} & {
  /** Carries out what was asked before, closes the file and ends the thread. */
  close(): Promise<void>;
};

/** Every call there is. The compiler counts them. */
export const historyCalls = Object.keys({
  append: true,
  edit: true,
  remove: true,
  bringBack: true,
  forgetDeletedBefore: true,
  get: true,
  list: true,
  entry: true,
  entries: true,
  search: true,
  insight: true,
  helped: true,
  restsElsewhere: true,
  used: true,
  drafts: true,
  keepDraft: true,
  exportLines: true,
  exportTables: true,
  previewImport: true,
  importLines: true,
  backUpIfDue: true,
  backups: true,
  restore: true,
  lockState: true,
  setLock: true,
  unlock: true,
  lockNow: true,
  changePassphrase: true,
  removeLock: true,
  opening: true,
  share: true,
  sharedThrough: true,
  shareRound: true,
  erase: true,
} satisfies Record<Exclude<keyof HistoryStore, 'close'>, true>) as readonly Exclude<
  keyof HistoryStore,
  'close'
>[];
