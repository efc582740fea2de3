import type { Translation } from './catalogue.ts';
import { data } from './de/data.ts';
import { faces } from './de/faces.ts';
import { guide } from './de/guide.ts';
import { help } from './de/help.ts';
import { home } from './de/home.ts';
import { journal } from './de/journal.ts';
import { learn } from './de/learn.ts';
import { notices } from './de/notices.ts';
import { practice } from './de/practice.ts';
import { preferences } from './de/preferences.ts';
import { safety } from './de/safety.ts';
import { summary } from './de/summary.ts';
import { support } from './de/support.ts';
import { today } from './de/today.ts';
import { welcome } from './de/welcome.ts';
import { whatHelps } from './de/what-helps.ts';
import type { en } from './en.ts';

/** Every word a person sees, in German. */
export const de: Translation<typeof en> = {
  ...faces,
  data,
  guide,
  help,
  home,
  journal,
  learn,
  notices,
  practice,
  preferences,
  safety,
  summary,
  support,
  today,
  welcome,
  whatHelps,
};
