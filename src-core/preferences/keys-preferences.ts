import { z } from 'zod';
import { isChord } from '../shortcuts/chord.ts';

const chord = z.string().max(64).refine(isChord).nullable().default(null);

/** Shortcuts that hold everywhere. None, until a person sets one. */
export const keysPreferencesSchema = z.object({ start: chord, calm: chord, pause: chord });
export type KeysPreferences = z.output<typeof keysPreferencesSchema>;
