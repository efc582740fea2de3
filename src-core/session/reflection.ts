import { z } from 'zod';
import { noScales } from '../journal/measures.ts';
import { idSetSchema, scaleFields } from '../journal/record-base.ts';

/**
 * What was said after a rest: the scales, where, and what may have fed it. Null is "not said", and
 * nothing is filled in beforehand. Words go to the journal by themselves.
 */
export const reflectionSchema = z.strictObject({
  ...scaleFields,
  /** Whether anything came up; null where nobody said. */
  cameUp: z.boolean().nullable(),
  /** Whether anything feels worse than before the rest; "yes" is a flare. */
  worse: z.boolean().nullable(),
  zones: idSetSchema(32),
  tags: idSetSchema(32),
});
export type Reflection = z.infer<typeof reflectionSchema>;

export const emptyReflection: Reflection = {
  ...noScales,
  cameUp: null,
  worse: null,
  zones: [],
  tags: [],
};
