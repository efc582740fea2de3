import { z } from 'zod';
import { idSetSchema } from '../journal/record-base.ts';

const scaleSchema = z.number().int().min(0).max(10).nullable();

/**
 * What was said after a rest: four scales, 0 to 10, where, and what may have fed it. Null is "not said", and
 * nothing is filled in beforehand. Words go to the journal by themselves.
 */
export const reflectionSchema = z.strictObject({
  tension: scaleSchema,
  breath: scaleSchema,
  mind: scaleSchema,
  pain: scaleSchema,
  /** Whether anything came up; null where nobody said. */
  cameUp: z.boolean().nullable(),
  /** Whether anything feels worse than before the rest; "yes" is a flare. */
  worse: z.boolean().nullable(),
  zones: idSetSchema(32),
  tags: idSetSchema(32),
});
export type Reflection = z.infer<typeof reflectionSchema>;

export const emptyReflection: Reflection = {
  tension: null,
  breath: null,
  mind: null,
  pain: null,
  cameUp: null,
  worse: null,
  zones: [],
  tags: [],
};
