import i18next, { type FormatterModule } from 'i18next';
import { createContext, useContext } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Text } from '../../src-core/practice/script.ts';
import { createFormats, filledIn, type Formats } from '../../src-core/words/formats.ts';
import { englishLocale, type Language } from '../../src-core/words/language.ts';
import { loadWords } from '../../src-core/words/load-words.ts';

const inEnglish = createFormats(englishLocale);

const formatter: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, format, _language, options) =>
    filledIn(value, format, (options?.['formats'] as Formats | undefined) ?? inEnglish) as string,
};

/** Opens the one catalogue for the page, in this language. */
export async function createWords(language: Language): Promise<void> {
  i18next.use(initReactI18next);
  i18next.use(formatter);
  await i18next.init({
    lng: language,
    resources: { [language]: { translation: await loadWords(language) } },
    // React escapes what it shows.
    interpolation: { escapeValue: false, alwaysFormat: true },
  });
}

/** From the moment it resolves everything is said in this language. */
export async function speak(language: Language): Promise<void> {
  i18next.addResourceBundle(language, 'translation', await loadWords(language));
  await i18next.changeLanguage(language);
}

const FormatsContext = createContext(inEnglish);
export const FormatsProvider = FormatsContext.Provider;

/** Times, dates, numbers and lists as the person writes them. */
export const useFormats = (): Formats => useContext(FormatsContext);

export interface PageWords {
  /** The words of a key, with what fills them in. */
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  /** A line of a practice, or a person's own plain words. */
  readonly line: (text: Text) => string;
}

export function useWords(): PageWords {
  const { t } = useTranslation();
  const formats = useFormats();
  return {
    t: (key, values) => t(key, { ...values, formats }),
    line: (text) => ('plain' in text ? text.plain : t(`practice.${text.line}`)),
  };
}
