/** What can go wrong with the store, as the person may be told. `journal.failure.*` has the words. */
export type FailureCode =
  | 'diskFull'
  | 'readOnly'
  | 'busy'
  | 'newer'
  | 'damaged'
  | 'tooLarge'
  | 'notFound'
  | 'notADrapeFile'
  | 'wrongPassphrase'
  | 'locked'
  | 'badRecord'
  | 'failed';

export interface Failure {
  readonly ok: false;
  readonly code: FailureCode;
  /** Fills the sentence in: the field, the limit, or a code of the system. Never a person's text. */
  readonly values: Readonly<Record<string, string | number>>;
}

export type Answer<T> = { readonly ok: true; readonly value: T } | Failure;
