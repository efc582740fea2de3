import type { Length, Occasion } from '../practice/vocabulary.ts';
import type { ScheduleKey } from '../words/en/schedule.ts';
import type { MessageKey } from '../words/message-key.ts';

/** A sentence as data: a key of the word catalogue and what fills it in. Never a finished text. */
export interface Sentence<Key extends MessageKey = MessageKey> {
  readonly key: Key;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A sentence of the schedule: the only ones that main says by itself and that are kept with the state. */
export type ScheduleSentence = Sentence<ScheduleKey>;

/** What to play, and why just this. */
export interface Prescription {
  readonly setupId: string;
  readonly length: Length;
  readonly why: readonly ScheduleSentence[];
}

/** One quiet offer. At most one stands at a time. */
export interface Nudge {
  /** Unique over restarts, so that a late answer to an old nudge is known as such. */
  readonly id: string;
  readonly occasion: Exclude<Occasion, 'on-demand'>;
  /** Why now, in twelve words or fewer. */
  readonly reason: ScheduleSentence;
  readonly prescription: Prescription;
  /** False in the evening and whenever the person chose silence. */
  readonly mayChime: boolean;
}

/** How a person answered, or that nobody did. */
export type NudgeAnswer =
  | { readonly kind: 'start'; readonly length?: Length }
  | { readonly kind: 'later'; readonly minutes: number }
  | { readonly kind: 'not-today' }
  /** Closed by hand without an answer. */
  | { readonly kind: 'dismissed' }
  /** Nobody reacted in its time. */
  | { readonly kind: 'expired' };
