import type { KeyOf } from './catalogue.ts';
import type { en } from './en.ts';

/** Every key that a text may be asked by: whoever asks for another does not compile. */
export type MessageKey = KeyOf<typeof en>;

/** The ends of the keys on one branch: `KeyUnder<'journal.lock'>` has `setUp` for `journal.lock.setUp`. */
export type KeyUnder<Branch extends string> = MessageKey extends infer Key
  ? Key extends `${Branch}.${infer End}`
    ? End
    : never
  : never;
