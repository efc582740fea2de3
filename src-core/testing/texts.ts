import type { WordTree } from '../words/catalogue.ts';

/** Every text of a catalogue under its whole key. */
export function textsOf(
  words: WordTree,
  key = '',
): readonly (readonly [key: string, text: string])[] {
  if (typeof words === 'string') return [[key, words]];
  return Object.entries(words).flatMap(([name, inner]) =>
    textsOf(inner, key === '' ? name : `${key}.${name}`),
  );
}
