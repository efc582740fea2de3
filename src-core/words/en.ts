import { guide } from './en/guide.ts';
import { home } from './en/home.ts';
import { journal } from './en/journal.ts';
import { notices } from './en/notices.ts';
import { nudge } from './en/nudge.ts';
import { practice } from './en/practice.ts';
import { safety } from './en/safety.ts';
import { scheduleWords } from './en/schedule.ts';
import { sight } from './en/sight.ts';
import { today } from './en/today.ts';
import { tray } from './en/tray.ts';

/** Every word a person sees, in English. Other languages have the same keys, or do not compile. */
export const en = {
  guide,
  home,
  journal,
  notices,
  nudge,
  practice,
  safety,
  sight,
  today,
  tray,
  ...scheduleWords,
};
