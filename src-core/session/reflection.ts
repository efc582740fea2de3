import { z } from 'zod';

const scaleSchema = z.number().int().min(0).max(10).nullable();

/** The four scales of a check-in, 0 to 10. Null is "not said", and nothing is filled in beforehand. */
export const reflectionSchema = z.strictObject({
  tension: scaleSchema,
  breath: scaleSchema,
  racing: scaleSchema,
  pain: scaleSchema,
  /** Whether anything came up; null where nobody said. */
  cameUp: z.boolean().nullable(),
  /** One line, in the person's own words. */
  line: z.string().max(500).nullable(),
});
export type Reflection = z.infer<typeof reflectionSchema>;

export const scales = ['tension', 'breath', 'racing', 'pain'] as const;

export const emptyReflection: Reflection = {
  tension: null,
  breath: null,
  racing: null,
  pain: null,
  cameUp: null,
  line: null,
};
