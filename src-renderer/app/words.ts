import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Text } from '../../src-core/practice/script.ts';
import { en } from '../../src-core/words/en.ts';

/** Opens the one catalogue for the page. What is not translated falls back to English. */
export function createWords(language: string): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    initAsync: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
}

export interface PageWords {
  /** The words of a key, with what fills them in. */
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  /** A line of a practice, or a person's own plain words. */
  readonly line: (text: Text) => string;
}

export function useWords(): PageWords {
  const { t } = useTranslation();
  return {
    t: (key, values) => t(key, { ...values }),
    line: (text) => ('plain' in text ? text.plain : t(`practice.${text.line}`)),
  };
}
