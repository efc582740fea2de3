import { z } from 'zod';
import type { Text } from '../../practice/script.ts';
import { measures } from '../measures.ts';
import type { Insight } from './insight.ts';

/** Ten years of weeks. */
export const MOST_WEEKS = 522;

export const insightAskedSchema = z.strictObject({
  measure: z.enum(measures),
  weeks: z.int().min(4).max(MOST_WEEKS),
});

/** An insight page, with the names of what its findings carry as ids. */
export interface InsightView {
  readonly insight: Insight;
  /** The moment it is told at. */
  readonly nowMs: number;
  /** Titles of the setups that are known here; one that is gone goes by its id. */
  readonly setups: Readonly<Record<string, Text>>;
  /** The person's own tags. Those that come with Drape are in the catalogue. */
  readonly tags: Readonly<Record<string, string>>;
}
