/** English: the word that is written before everything is erased; main knows it as the page does. */
export const erase = { word: 'erase' } as const;
