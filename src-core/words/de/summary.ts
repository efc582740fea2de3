import type { Translation } from '../catalogue.ts';
import type { summary as english } from '../en/summary.ts';

/** German: the two sheets for somebody who helps. */
export const summary: Translation<typeof english> = {
  title: 'Wie das letzte Jahr war',
  what: 'Von Drape am {{date}} aus dem gemacht, was ein Mensch von sich angegeben hat. Es ist keine Diagnose.',
  year: 'Woche für Woche',
  scales:
    'Jede Skala geht von 0 bis 10. Bei der Fülle des Atems heißt mehr: voller; bei den anderen: mehr davon. Die Linie ist die Mitte von vier Wochen, das Band die mittlere Hälfte ihrer Tage; wo wenig angegeben wurde, ist eine Lücke.',
  patterns: 'Was mit Spannung zusammenkam',
  notYet: 'Dafür wurde noch nicht genug angegeben.',
  limits:
    'Unterschiede in Punkten der Skala, mit 90-%-Intervallen. Ein Satz steht nur da, wo etwas über die ganze Seite hinweg aus dem Zufall herausragt. Beide Seiten jedes Vergleichs stammen von demselben Menschen, der wusste, was er getan hatte.',
};
