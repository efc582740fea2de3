import type { ToldRest } from '../../../src-core/app/elsewhere.ts';
import type { Insight, InsightQuestion } from '../../../src-core/journal/insight/insight.ts';
import { insightOf } from '../../../src-core/journal/insight/insight.ts';
import type { Used, UsedLists } from '../../../src-core/journal/choices.ts';
import type { OpenEntry } from '../../../src-core/journal/leaf.ts';
import type { RecordKind, RecordOf } from '../../../src-core/journal/records.ts';
import type { Slice } from '../../../src-core/journal/slice.ts';
import type { HelpQuestion, WhatHelped } from '../../../src-core/journal/insight/what-helped.ts';
import { restsElsewhere } from './elsewhere-query.ts';
import { readFacts } from './facts-query.ts';
import type { Held } from './held.ts';
import { readHelp } from './help-query.ts';
import { getRecord, listRecords } from './rows.ts';
import { rowsWithWords, saysAllOf } from './search.ts';

/** The ways out for pages. Deleted records are left out unless they are asked for. */
export interface Reading {
  get<K extends RecordKind>(kind: K, id: string): RecordOf<K> | null;
  /** Newest first. */
  list<K extends RecordKind>(kind: K, slice: Slice): readonly RecordOf<K>[];
  entry(id: string): OpenEntry | null;
  entries(slice: Slice): readonly OpenEntry[];
  /** Entries that hold every word, or a word that begins so; newest first. Empty while it is locked. */
  search(words: string, slice: Slice): readonly OpenEntry[];
  insight(question: InsightQuestion): Insight;
  /** What prescribing leans on. */
  helped(question: HelpQuestion): WhatHelped;
  /** Rests at the person's other machines since then. */
  restsElsewhere(sinceMs: number): readonly ToldRest[];
  /** How often each tag and zone was set, for lists that begin with what is used. */
  used(): UsedLists;
}

export function createReading(held: Held): Reading {
  const opened = ({ sealedBy, ...entry }: RecordOf<'entry'>): OpenEntry => ({
    ...entry,
    text: held.vault.opened({ sealedBy, ...entry }),
    sealed: sealedBy !== null,
  });
  const used = (field: 'tag' | 'zone'): readonly Used[] =>
    held.db
      .all(
        `SELECT value, count(*) AS times FROM (
           SELECT value FROM check_in_${field} JOIN check_in ON check_in.row = owner
             WHERE deleted_at_ms IS NULL
           UNION ALL SELECT value FROM entry_${field} JOIN entry ON entry.row = owner
             WHERE deleted_at_ms IS NULL)
         GROUP BY value ORDER BY times DESC, value`,
      )
      .map(({ value, times }) => ({ id: String(value), count: Number(times) }));

  return {
    get: (kind, id) => getRecord(held.db, kind, id),
    list: (kind, slice) => listRecords(held.db, kind, slice),
    entry: (id) => {
      const entry = getRecord(held.db, 'entry', id);
      return entry === null || entry.deletedAtMs !== null ? null : opened(entry);
    },
    entries: (slice) => listRecords(held.db, 'entry', slice).map(opened),
    search: (words, slice) => {
      const limit = slice.limit ?? 200;
      const everything = { ...slice, limit: Number.MAX_SAFE_INTEGER };
      const ids = rowsWithWords(held.db, words);
      // Sealed texts are in no index: they are opened one by one, and only in memory.
      return listRecords(held.db, 'entry', everything)
        .filter(({ id, sealedBy }) => sealedBy !== null || ids.has(id))
        .map(opened)
        .filter(({ sealed, text }) => !sealed || (text !== null && saysAllOf(text, words)))
        .slice(0, limit);
    },
    insight: (question) => insightOf(readFacts(held.db, question), question),
    helped: (question) => readHelp(held.db, question),
    restsElsewhere: (sinceMs) => restsElsewhere(held.db, held.machine, sinceMs),
    used: () => ({ tags: used('tag'), zones: used('zone') }),
  };
}
