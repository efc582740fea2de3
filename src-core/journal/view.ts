import type { Text } from '../practice/script.ts';
import type { Length } from '../practice/vocabulary.ts';
import type { Sentence } from '../schedule/nudge.ts';
import type { Felt } from './felt.ts';
import type { Leaf } from './leaf.ts';
import type { LockState } from './lock-state.ts';

/** What came of asking. `why` is for the person; `isLocked` tells the page to ask for the passphrase. */
export type JournalAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: Sentence; readonly isLocked: boolean };

/** Where the journal stands in time, and whether it is locked. */
export interface JournalHere {
  readonly nowMs: number;
  readonly timeZone: string;
  readonly lock: LockState;
}

/** The rest that a check-in or an entry belongs to. */
export interface RestOfItem {
  readonly id: string;
  /** Null where its practice is no longer known. */
  readonly title: Text | null;
  readonly length: Length;
  /** The one word that was said of the body after it. */
  readonly felt: Felt | null;
}

export interface JournalLeaf extends Leaf {
  readonly timeZone: string;
  readonly rests: readonly RestOfItem[];
}
