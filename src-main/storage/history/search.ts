import type { Database } from './database.ts';

/** What counts as a word, as FTS5's `unicode61` sees it: letters and digits of any script. */
const WORD = /[\p{L}\p{N}\p{Co}]+/gu;

const foldedWords = (text: string): readonly string[] =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(WORD) ?? [];

/** The ids of open entries that hold every word. Whatever is typed is words, never search syntax. */
export function rowsWithWords(db: Database, words: string): ReadonlySet<string> {
  const asked = words.match(WORD) ?? [];
  if (asked.length === 0) return new Set();
  const query = asked.map((word) => `"${word}"*`).join(' AND ');
  const found = db.all(
    'SELECT id FROM entry_words JOIN entry ON entry.row = entry_words.rowid WHERE entry_words MATCH ?',
    query,
  );
  return new Set(found.map(({ id }) => String(id)));
}

/** The same judgement for a text in memory. */
export function saysAllOf(text: string, words: string): boolean {
  const asked = foldedWords(words);
  const said = foldedWords(text);
  return asked.length > 0 && asked.every((word) => said.some((each) => each.startsWith(word)));
}
