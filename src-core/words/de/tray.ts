import type { Translation } from '../catalogue.ts';
import type { tray as english } from '../en/tray.ts';

/** German: the tray menu, its tooltip and what the app says of itself. */
export const tray: Translation<typeof english> = {
  start: 'Jetzt ruhen',
  backToRest: 'Zurück zur Ruhe',
  pause: 'Pausieren',
  pauseHalfHour: '30 Minuten',
  pauseHour: '1 Stunde',
  pauseTwoHours: '2 Stunden',
  pauseTomorrow: 'Bis morgen',
  liftPause: 'Weiter',
  today: 'Heute',
  journal: 'Tagebuch',
  preferences: 'Einstellungen',
  sight: 'Was Drape sehen kann',
  alreadyRuns: 'Drape läuft schon; sein Fenster wurde nach vorn geholt.',
  quit: 'Drape beenden',
  calm: 'Beruhige mich',
};
