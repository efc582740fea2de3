import { z } from 'zod';
import { restBounds } from './bounds.ts';

const volume = z.number().min(0).max(1);

/** How a rest sounds. Silence is the default: nothing is heard before the person chose it. */
export const soundPreferencesSchema = z.object({
  /** The small tone language: start, in, out, step, nearly done, end, stopped. */
  tones: z.boolean().default(false),
  tonesVolume: volume.default(0.6),
  soundscape: z.enum(['none', 'rain', 'sea', 'wind', 'brown', 'drone']).default('none'),
  soundscapeVolume: volume.default(0.5),
  voice: z.boolean().default(false),
  voiceVolume: volume.default(0.8),
  /** The system's name for a voice; null takes the one that fits the language best. */
  voiceId: z.string().max(300).nullable().default(null),
  /** 1 is the voice's own pace. */
  voiceRate: z
    .number()
    .min(restBounds.voiceRate.least)
    .max(restBounds.voiceRate.most)
    .default(restBounds.voiceRate.standard),
});
export type SoundPreferences = z.output<typeof soundPreferencesSchema>;
