import { journal } from './en/journal.ts';
import { notices } from './en/notices.ts';
import { nudge } from './en/nudge.ts';
import { tray } from './en/tray.ts';

/** Every word a person sees, in English. Other languages have the same keys, or do not compile. */
export const en = { journal, notices, nudge, tray };
