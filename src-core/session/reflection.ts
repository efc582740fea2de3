import { z } from 'zod';
import { feltSchema } from '../journal/felt.ts';
import { isNothingSaid, noScales } from '../journal/measures.ts';
import { idSetSchema, scaleFields } from '../journal/record-base.ts';

/**
 * What was said after a rest: one word for the body and, for who likes to say more, the scales, where, and what may have
 * fed it. Null is "not said", and nothing is filled in beforehand. Words go to the journal by themselves.
 */
export const reflectionSchema = z.strictObject({
  felt: feltSchema.nullable(),
  ...scaleFields,
  /** Whether anything came up; null where nobody said. */
  cameUp: z.boolean().nullable(),
  /** Whether it hurts more than before, or goes down a leg or an arm; "yes" is a flare. */
  worse: z.boolean().nullable(),
  zones: idSetSchema(32),
  tags: idSetSchema(32),
});
export type Reflection = z.infer<typeof reflectionSchema>;

export const emptyReflection: Reflection = {
  felt: null,
  ...noScales,
  cameUp: null,
  worse: null,
  zones: [],
  tags: [],
};

/** Whether there is a check-in in it: more than the one word, which stands on the rest itself. */
export const hasCheckIn = (said: Reflection): boolean =>
  !isNothingSaid(said) || said.zones.length > 0 || said.tags.length > 0;

/** "Tighter" asks one thing more: whether it is a flare. */
export const asksWhetherWorse = ({ felt, worse }: Pick<Reflection, 'felt' | 'worse'>): boolean =>
  felt === 'tighter' && worse === null;
