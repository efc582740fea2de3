import { withFallback, type WordTree } from './catalogue.ts';
import type { Language } from './language.ts';
import { disguised } from './pseudo.ts';

/** Every word, for the pages. Read when the language is spoken, so that nobody holds the words of another. */
export async function loadWords(language: Language): Promise<WordTree> {
  const { en } = await import('./en.ts');
  if (language === 'de') return withFallback(en, (await import('./de.ts')).de);
  return disguised(en, language);
}
