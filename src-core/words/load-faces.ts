import type { Translation, WordTree } from './catalogue.ts';
import type { faces } from './en/faces.ts';
import { isPseudo, type Language, type SpokenLanguage } from './language.ts';
import { disguised } from './pseudo.ts';

const load: Readonly<Record<SpokenLanguage, () => Promise<Translation<typeof faces>>>> = {
  en: async () => (await import('./en/faces.ts')).faces,
  de: async () => (await import('./de/faces.ts')).faces,
};

/** What the main process says by itself, and nothing that only pages say. */
export const loadFaces = async (language: Language): Promise<WordTree> =>
  isPseudo(language) ? disguised(await load.en(), language) : load[language]();
