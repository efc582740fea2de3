import { z } from 'zod';

/** How the body is after a rest, against before it: one word, and the answer that what helps rests on. */
export const feltWords = ['softer', 'same', 'tighter'] as const;
export const feltSchema = z.enum(feltWords);
export type Felt = z.infer<typeof feltSchema>;
