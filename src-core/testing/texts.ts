import type { SomeWords } from '../words/catalogue.ts';

/** Every text of a catalogue under its whole key. */
export function textsOf(
  words: SomeWords | undefined,
  key = '',
): readonly (readonly [key: string, text: string])[] {
  if (words === undefined) return [];
  if (typeof words === 'string') return [[key, words]];
  return Object.entries(words).flatMap(([name, inner]) =>
    textsOf(inner, key === '' ? name : `${key}.${name}`),
  );
}
