import type { Translation } from '../catalogue.ts';
import type { tray as english } from '../en/tray.ts';

/** German: the tray menu, its tooltip and what the app says of itself. */
export const tray: Translation<typeof english> = {
  start: 'Ruhen',
  chosen: 'Was gerade passt',
  allWays: 'Alle Arten zu ruhen',
  backToRest: 'Zurück zur Ruhe',
  locked: 'Das Ruhen ist gerade gesperrt: lies, warum',
  calm: 'Beruhige mich',
  help: 'Wenn es mehr ist als Anspannung',
  day: 'Heute war …',
  note: {
    caffeine: 'voller Koffein',
    'poor-sleep': 'arm an Schlaf',
    deadline: 'unter Zeitdruck',
    emotional: 'schwer ums Herz',
    'over-training': 'voller Training',
    travel: 'ein Reisetag',
  },
  pause: 'Pausieren',
  pauseHalfHour: '30 Minuten',
  pauseHour: '1 Stunde',
  pauseTwoHours: '2 Stunden',
  pauseTomorrow: 'Bis morgen',
  liftPause: 'Pause beenden',
  call: 'Im Gespräch',
  callFor: '{{minutes}} Minuten',
  callUntil: 'Bis {{time, clock}}',
  callOver: 'Das Gespräch ist vorbei',
  today: 'Heute',
  journal: 'Tagebuch',
  preferences: 'Einstellungen',
  alreadyRuns: 'Drape läuft schon; sein Fenster wurde nach vorn geholt.',
  quit: 'Drape beenden',
};
