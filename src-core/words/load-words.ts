import type { WordTree } from './catalogue.ts';
import type { Language } from './language.ts';
import { disguised } from './pseudo.ts';

/** Every word, for the pages. Read when the language is spoken, so that nobody holds the words of another. */
export async function loadWords(language: Language): Promise<WordTree> {
  if (language === 'de') return (await import('./de.ts')).de;
  const { en } = await import('./en.ts');
  return disguised(en, language);
}
