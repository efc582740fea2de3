import i18next from 'i18next';
import { loadFaces } from '../../src-core/words/load-faces.ts';
import type { FaceKey } from '../../src-core/words/en/faces.ts';
import { createFormats, filledIn, type Formats } from '../../src-core/words/formats.ts';
import type { Locale } from '../../src-core/words/language.ts';
import type { Sentence } from '../../src-core/schedule/nudge.ts';

/** Finished words for tray and nudge, from the same catalogue the page uses. */
export interface Words {
  locale(): Locale;
  text(key: FaceKey): string;
  say(sentence: Sentence<FaceKey>): string;
  /** When it resolves, everything is said in this language; false when it was not this that changed it. */
  speak(locale: Locale): Promise<boolean>;
}

export async function createWords(first: Locale): Promise<Words> {
  let spoken = first;
  let asked = first;
  let formats: Formats = createFormats(first);
  const catalogue = i18next.createInstance();
  catalogue.use({
    type: 'formatter',
    init: () => undefined,
    add: () => undefined,
    addCached: () => undefined,
    format: (value: unknown, format?: string) => filledIn(value, format, formats) as string,
  });
  const take = async (locale: Locale): Promise<void> => {
    const words = await loadFaces(locale.language);
    catalogue.addResourceBundle(locale.language, 'translation', words);
  };
  await catalogue.init({
    lng: first.language,
    initAsync: false,
    resources: {},
    // Notifications and menus take plain text; what needs escaping is escaped where it is shown.
    interpolation: { escapeValue: false, alwaysFormat: true },
  });
  await take(first);

  return {
    locale: () => spoken,
    text: (key) => catalogue.t(key),
    say: ({ key, values }) => catalogue.t(key, { ...values }),
    speak: async (locale) => {
      if (asked.language === locale.language) return false;
      asked = locale;
      await take(locale);
      // Somebody who tries them all is spoken to in the last one, whichever was read first.
      if (asked !== locale) return false;
      const before = spoken.language;
      await catalogue.changeLanguage(locale.language);
      spoken = locale;
      formats = createFormats(locale);
      if (before !== locale.language) catalogue.removeResourceBundle(before, 'translation');
      return true;
    },
  };
}
