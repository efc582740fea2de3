import i18next from 'i18next';
import { en } from '../../src-core/words/en.ts';
import type { Sentence } from '../../src-core/schedule/nudge.ts';

/** Finished words for tray and nudge, from the same catalogue the page uses. */
export interface Words {
  text(key: string): string;
  say(sentence: Sentence): string;
}

/** `language` is a BCP 47 tag; what is not translated falls back to English. */
export function createWords(language: string): Words {
  const catalogue = i18next.createInstance();
  void catalogue.init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    initAsync: false,
    // Notifications and menus take plain text; what needs escaping is escaped where it is shown.
    interpolation: { escapeValue: false },
  });
  return {
    text: (key) => catalogue.t(key),
    say: ({ key, values }) => catalogue.t(key, { ...values }),
  };
}
