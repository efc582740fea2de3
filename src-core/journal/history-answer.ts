import type { Sentence } from '../schedule/nudge.ts';

/** What a page gets of the history: what it asked for, or why not, to be told in words. */
export type HistoryAnswer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: Sentence };
