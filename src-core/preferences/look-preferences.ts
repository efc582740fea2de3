import { z } from 'zod';
import { everyLanguage } from '../words/language.ts';
import { lookBounds } from './bounds.ts';

const { textScale } = lookBounds;

export const lookPreferencesSchema = z.object({
  /** `system` follows the system by day and turns to ember in the evening. */
  theme: z.enum(['system', 'light', 'dark', 'ember']).default('system'),
  /** A page offers `system` and `languages`; the others are for tests, and taken from a file all the same. */
  language: z.enum(['system', ...everyLanguage]).default('system'),
  /** Of all text, as a share of the usual. */
  textScale: z.number().min(textScale.least).max(textScale.most).default(textScale.standard),
  /** Whether a rest fills the screen, to be read from the floor, or keeps to a window. */
  restFills: z.enum(['screen', 'window']).default('screen'),
});
export type ThemeChoice = z.output<typeof lookPreferencesSchema>['theme'];
