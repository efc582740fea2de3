import type { Translation } from '../catalogue.ts';
import type { erase as english } from '../en/erase.ts';

/** German: the word that is written before everything is erased; main knows it as the page does. */
export const erase: Translation<typeof english> = { word: 'löschen' };
