import type { Translation } from '../catalogue.ts';
import type { home as english } from '../en/home.ts';

/** German: the line that turns the pages of the home window. */
export const home: Translation<typeof english> = {
  pages: 'Seiten',
  today: 'Heute',
  journal: 'Tagebuch',
  insight: 'Was guttut',
  learn: 'Wissen',
  preferences: 'Einstellungen',
  sight: 'Was Drape sieht',
  data: 'Deine Daten',
  welcome: 'Willkommen',
  help: 'Wenn es mehr ist als Anspannung',
};
