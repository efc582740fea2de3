import i18next from 'i18next';
import type { i18n } from 'i18next';
import { en } from '../../src-core/words/en.ts';

/** The page's words, from the same catalogue as the tray's. `language` is a BCP 47 tag. */
export function createPageWords(language: string): i18n {
  const catalogue = i18next.createInstance();
  void catalogue.init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    initAsync: false,
    // React escapes by itself.
    interpolation: { escapeValue: false },
  });
  return catalogue;
}
