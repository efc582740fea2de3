import type { Translation } from '../catalogue.ts';
import type { faces as english } from '../en/faces.ts';
import { erase } from './erase.ts';
import { nudge } from './nudge.ts';
import { practiceTitles } from './practice-titles.ts';
import { scheduleWords } from './schedule.ts';
import { sight } from './sight.ts';
import { tray } from './tray.ts';

/** German: what tray, nudges and the command line say. */
export const faces: Translation<typeof english> = {
  erase,
  nudge,
  practice: practiceTitles,
  sight,
  tray,
  ...scheduleWords,
};
