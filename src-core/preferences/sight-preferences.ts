import { z } from 'zod';
import { facts, offAtFirst } from '../sight/fact.ts';

/** What Drape may see of the system. */
export const sightPreferencesSchema = z.object({
  /** Neither watched nor looked at. */
  off: z
    .array(z.enum(facts))
    .max(facts.length)
    .default([...offAtFirst]),
});
