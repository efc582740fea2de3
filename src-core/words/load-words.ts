import type { Translation, WordTree } from './catalogue.ts';
import type { en } from './en.ts';
import { isPseudo, type Language, type SpokenLanguage } from './language.ts';
import { disguised } from './pseudo.ts';

/** Read when the language is spoken, so that nobody holds the words of another. */
const load: Readonly<Record<SpokenLanguage, () => Promise<Translation<typeof en>>>> = {
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
};

/** Every word, for the pages. */
export const loadWords = async (language: Language): Promise<WordTree> =>
  isPseudo(language) ? disguised(await load.en(), language) : load[language]();
