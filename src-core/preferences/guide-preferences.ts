import { z } from 'zod';
import { paceBounds } from '../session/breath-pace.ts';

/** How a rest begins unless something else is chosen while it plays. */
export const guidePreferencesSchema = z.object({
  breath: z.enum(['paced', 'free']).default('paced'),
  /** Breaths in a minute that the pacing drifts to. */
  breathsPerMinute: z.number().min(paceBounds.slowest).max(paceBounds.quickest).default(6),
  walkOverSeconds: z.number().int().min(30).max(120).default(60),
  /** A dark window, carried by sound. */
  eyesClosed: z.boolean().default(false),
});
export type GuidePreferences = z.infer<typeof guidePreferencesSchema>;
