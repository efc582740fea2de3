import { z } from 'zod';
import { restBounds } from './bounds.ts';

const { breathsPerMinute, walkOverSeconds } = restBounds;

/** How a rest begins unless something else is chosen while it plays. */
export const guidePreferencesSchema = z.object({
  breath: z.enum(['paced', 'free']).default('paced'),
  /** Breaths in a minute that the pacing drifts to. */
  breathsPerMinute: z
    .number()
    .min(breathsPerMinute.least)
    .max(breathsPerMinute.most)
    .default(breathsPerMinute.standard),
  walkOverSeconds: z
    .number()
    .int()
    .min(walkOverSeconds.least)
    .max(walkOverSeconds.most)
    .default(walkOverSeconds.standard),
  /** A dark window, carried by sound. */
  eyesClosed: z.boolean().default(false),
});
export type GuidePreferences = z.infer<typeof guidePreferencesSchema>;
