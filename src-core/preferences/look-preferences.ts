import { z } from 'zod';
import { everyLanguage } from '../words/language.ts';

export const lookPreferencesSchema = z.object({
  /** `system` follows the system by day and turns to ember in the evening. */
  theme: z.enum(['system', 'light', 'dark', 'ember']).default('system'),
  /** A page offers `system` and `languages`; the others are for tests, and taken from a file all the same. */
  language: z.enum(['system', ...everyLanguage]).default('system'),
});
export type ThemeChoice = z.output<typeof lookPreferencesSchema>['theme'];
