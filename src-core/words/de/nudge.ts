import type { Translation } from '../catalogue.ts';
import type { nudge as english } from '../en/nudge.ts';

/** German: the nudge itself. */
export const nudge: Translation<typeof english> = {
  title: 'Eine kurze Pause?',
  start: 'Anfangen',
  later: 'Später',
  notToday: 'Heute nicht',
  close: 'Schließen',
  withoutButtons: '„Anfangen“ und „Später“ stehen im Symbol der Leiste.',
};
