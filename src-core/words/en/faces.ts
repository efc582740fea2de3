import type { KeyOf } from '../catalogue.ts';
import { erase } from './erase.ts';
import { nudge } from './nudge.ts';
import { practiceTitles } from './practice-titles.ts';
import { scheduleWords } from './schedule.ts';
import { sight } from './sight.ts';
import { tray } from './tray.ts';

/** English: what tray, nudges and the command line say. All that the main process ever holds. */
export const faces = { erase, nudge, practice: practiceTitles, sight, tray, ...scheduleWords };

export type FaceKey = KeyOf<typeof faces>;
