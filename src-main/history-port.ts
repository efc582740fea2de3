import type { ToldRest } from '../src-core/app/elsewhere.ts';
import type { Answer } from '../src-core/journal/answer.ts';
import type { Backup, TakenIn } from '../src-core/journal/data-view.ts';
import type { Insight, InsightQuestion } from '../src-core/journal/insight/insight.ts';
import type { HelpQuestion, WhatHelped } from '../src-core/journal/insight/what-helped.ts';
import type { RecordKind, RecordOf } from '../src-core/journal/records.ts';
import type { Slice } from '../src-core/journal/slice.ts';

/** What the app and its pages ask of the history as a whole. No call rejects; a failure is an answer. */
export interface HistoryCalls {
  list<K extends RecordKind>(kind: K, slice: Slice): Promise<Answer<readonly RecordOf<K>[]>>;
  insight(question: InsightQuestion): Promise<Answer<Insight>>;
  helped(question: HelpQuestion): Promise<Answer<WhatHelped>>;
  exportLines(filePath: string): Promise<Answer<{ readonly bytes: number }>>;
  exportTables(folder: string, timeZone: string): Promise<Answer<readonly string[]>>;
  /** What an import would come to. Changes nothing. */
  previewImport(filePath: string): Promise<Answer<TakenIn>>;
  importLines(filePath: string): Promise<Answer<TakenIn>>;
  backups(): Promise<Answer<readonly Backup[]>>;
  /** Gives the number of records. */
  restore(name: string): Promise<Answer<number>>;
  /** Shares through a folder that a synchroniser carries, or no longer. */
  share(folder: string | null): Promise<Answer<void>>;
  sharedThrough(): Promise<Answer<string | null>>;
  /** Reads what other machines wrote there and adds what is new here. */
  shareRound(): Promise<Answer<unknown>>;
  /** Rests at the person's other machines since then. */
  restsElsewhere(sinceMs: number): Promise<Answer<readonly ToldRest[]>>;
  /** Takes everything away; with `others` the shared files of other machines too. */
  erase(files: readonly string[], others: boolean): Promise<Answer<void>>;
}

/** Which kinds of records may be others now. Null: any. */
export type ChangedKinds = ReadonlySet<RecordKind> | null;

export interface HistoryChanges {
  /** Told after each call that has changed something, whoever made it. */
  onChanged(listener: (kinds: ChangedKinds) => void): () => void;
}
