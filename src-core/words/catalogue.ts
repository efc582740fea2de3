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

/** Every key of a catalogue that leads to a text, as in `tray.pause`. */
export type KeyOf<T> = {
  readonly [K in keyof T & string]: T[K] extends string
    ? K
    : T[K] extends readonly string[]
      ? never
      : `${K}.${KeyOf<T[K]>}`;
}[keyof T & string];
