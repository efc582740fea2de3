import { entryOf, type PracticeEntry } from './library.ts';
import type { Title } from './script.ts';
import { CALM_ID, calmScript } from './scripts/calm.ts';

/** What a rest in the history is called; null where nothing is known of it any more. */
export const titleOf = (setupId: string, entries: readonly PracticeEntry[]): Title | null =>
  setupId === CALM_ID ? calmScript.title : (entryOf(setupId, entries)?.script.title ?? null);
