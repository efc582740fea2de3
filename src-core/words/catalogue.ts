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

/** The keys of one catalogue with the words of another language. What it lacks is said in English. */
export type Translation<T> = T extends string
  ? string
  : T extends readonly string[]
    ? { readonly [K in keyof T]: string }
    : { readonly [K in keyof T]?: Translation<T[K]> } & OwnPlurals<T>;

/** Every key of a catalogue that leads to a text, as in `tray.pause`. */
export type KeyOf<T> = {
  readonly [K in keyof T & string]: T[K] extends string
    ? K
    : T[K] extends readonly string[]
      ? never
      : `${K}.${KeyOf<T[K]>}`;
}[keyof T & string];

/** A catalogue with gaps. */
export type SomeWords =
  string | readonly string[] | { readonly [key: string]: SomeWords | undefined };

/** The words of one language where it has them, and of the other where it has none. */
export function withFallback(fallback: WordTree, words: SomeWords): WordTree {
  if (isText(fallback) || isText(words)) return isText(words) ? words : fallback;
  const keys = new Set([...Object.keys(fallback), ...Object.keys(words)]);
  const merged: Record<string, WordTree> = {};
  for (const key of keys) {
    const [known, said] = [fallback[key], words[key]];
    merged[key] = withFallback(known ?? (said as WordTree), said ?? (known as WordTree));
  }
  return merged;
}

const isText = (words: SomeWords): words is string | readonly string[] =>
  typeof words === 'string' || Array.isArray(words);
