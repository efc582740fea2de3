import type { Translation } from '../catalogue.ts';
import type { today as english } from '../en/today.ts';

/** German: the page "Today". */
export const today: Translation<typeof english> = {
  title: 'Heute',
  load: 'Wie voll der Tag ist',
  loadText_rested: 'Ausgeruht.',
  loadText_filling: 'Es füllt sich.',
  loadText_half: 'Ungefähr halb voll.',
  loadText_full: 'Eine Pause täte gut.',
  start: 'Jetzt ruhen',
  backToRest: 'Zurück zur Ruhe',
  calm: 'Beruhige mich',
  pause: 'Eine Stunde pausieren',
  pauseTomorrow: 'Bis morgen pausieren',
  liftPause: 'Weiter',
  rests_zero: 'Heute noch keine Ruhepause.',
  rests_one: 'Heute eine Ruhepause.',
  rests_other: 'Heute {{count}} Ruhepausen.',
  sight: 'Was Drape sehen kann',
  ways: 'Alle Arten zu ruhen',
  failed: 'Das hat nicht geklappt. Nichts ging verloren.',
};
