import type { Translation } from '../catalogue.ts';
import type { help as english } from '../en/help.ts';

/** German: what a bad moment may need besides rest. */
export const help: Translation<typeof english> = {
  title: 'Wenn es mehr ist als Anspannung',
  body: 'Neue Schmerzen in der Brust, Atemnot, eine Seite schwach oder kurz vor der Ohnmacht: Wähl jetzt den Notruf (in Europa 112).',
  harm: 'Wenn du daran denkst, dir etwas anzutun, oder dich nicht mehr schützen kannst: Ruf jetzt den Notruf oder ein Krisentelefon an. Du musst nicht sicher sein, und du musst damit nicht allein sein.',
  someone: 'Ist jemand in der Nähe, sag, dass du sie oder ihn brauchst.',
};
