import { data } from './en/data.ts';
import { faces } from './en/faces.ts';
import { guide } from './en/guide.ts';
import { help } from './en/help.ts';
import { home } from './en/home.ts';
import { journal } from './en/journal.ts';
import { learn } from './en/learn.ts';
import { notices } from './en/notices.ts';
import { practice } from './en/practice.ts';
import { preferences } from './en/preferences.ts';
import { safety } from './en/safety.ts';
import { summary } from './en/summary.ts';
import { support } from './en/support.ts';
import { today } from './en/today.ts';
import { welcome } from './en/welcome.ts';
import { whatHelps } from './en/what-helps.ts';

/** Every word a person sees, in English. Other languages have the same keys, or do not compile. */
export const en = {
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
