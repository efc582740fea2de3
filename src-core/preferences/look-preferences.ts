import { z } from 'zod';

/** Languages that are spoken in full. */
export const languages = ['en', 'de'] as const;

export const lookPreferencesSchema = z.object({
  /** `system` follows the system by day and turns to ember in the evening. */
  theme: z.enum(['system', 'light', 'dark', 'ember']).default('system'),
  language: z.enum(['system', ...languages]).default('system'),
});
export type ThemeChoice = z.output<typeof lookPreferencesSchema>['theme'];
