import type { Felt } from '../felt.ts';
import type { Measure } from '../measures.ts';

/** What insight looks at: the plain facts of the records, deleted ones left out, oldest first. */

export interface CheckInFact extends Readonly<Record<Measure, number | null>> {
  readonly atMs: number;
  readonly moment: 'before' | 'after' | 'any';
  readonly sessionId: string | null;
  readonly tags: readonly string[];
}

export interface SessionFact {
  readonly id: string;
  readonly atMs: number;
  readonly setupId: string;
  readonly restedMs: number;
  /** What was said of the body after it; null where nobody said. */
  readonly felt: Felt | null;
}

export interface ScreenFact {
  readonly atMs: number;
  readonly minutes: number;
}

/** Tags of an entry count for its day as those of a check-in do. */
export interface TaggedFact {
  readonly atMs: number;
  readonly tags: readonly string[];
}

export interface Facts {
  readonly checkIns: readonly CheckInFact[];
  readonly sessions: readonly SessionFact[];
  readonly screen: readonly ScreenFact[];
  readonly entries: readonly TaggedFact[];
}

/** Below these nothing is said but "not enough yet". */
export const FEWEST_PAIRS = 8;
export const FEWEST_OCCURRENCES = 3;

/**
 * Smallest difference worth a sentence, on the 0–10 scale. A point is the least that people in pain call a
 * change; a mean over weeks may move by half of one. Source: docs/sources.md#measuring
 */
export const LEAST_TOLD = 0.5;
