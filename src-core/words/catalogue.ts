/** Words by key, in as many levels as read well. */
export type WordTree = string | readonly string[] | { readonly [key: string]: WordTree };

/** Where English has a word for more than one, another language may have its own forms for two, few or many. */
type OwnPlurals<T> = {
  readonly [
    K in keyof T & string as K extends `${infer Base}_other`
      ? `${Base}_${'zero' | 'two' | 'few' | 'many'}`
      : never
  ]?: string;
};

/** The keys of one catalogue with the words of another language: one that lacks a key does not compile. */
export type Translation<T> = T extends string
  ? string
  : T extends readonly string[]
    ? { readonly [K in keyof T]: string }
    : { readonly [K in keyof T]: Translation<T[K]> } & OwnPlurals<T>;

/** A text with plurals is asked by its stem: `schedule.why.helped` for `schedule.why.helped_one` and its like. */
type Stem<K extends string> = K extends `${infer Base}_${Intl.LDMLPluralRule}` ? Base : K;

/** Every key of a catalogue that leads to a text, as in `tray.pause`. */
export type KeyOf<T> = {
  readonly [K in keyof T & string]: T[K] extends string
    ? Stem<K>
    : T[K] extends readonly string[]
      ? never
      : `${K}.${KeyOf<T[K]>}`;
}[keyof T & string];

const PLURAL = /_(zero|one|two|few|many|other)$/;

function keysIn(words: WordTree, prefix = ''): readonly string[] {
  if (typeof words === 'string') return [prefix.replace(PLURAL, '')];
  if (Array.isArray(words)) return [];
  return Object.entries(words).flatMap(([name, inner]) =>
    keysIn(inner, prefix === '' ? name : `${prefix}.${name}`),
  );
}

/** The one door for a key that comes as plain text, as from a disk: whether this catalogue has words for it. */
export function keyCheck<T extends WordTree>(words: T): (key: unknown) => key is KeyOf<T> {
  const keys = new Set(keysIn(words));
  return (key): key is KeyOf<T> => typeof key === 'string' && keys.has(key);
}
