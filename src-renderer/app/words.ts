import i18next, { type FormatterModule } from 'i18next';
import { createContext, useContext, useMemo } from 'react';
import type { Text } from '../../src-core/practice/script.ts';
import type { SessionAction } from '../../src-core/session/event.ts';
import { keysFor, type KeyPhase } from '../../src-core/session/key-map.ts';
import { createFormats, filledIn, type Formats } from '../../src-core/words/formats.ts';
import { englishLocale, type Language } from '../../src-core/words/language.ts';
import { loadWords } from '../../src-core/words/load-words.ts';
import type { MessageKey } from '../../src-core/words/message-key.ts';

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
  readonly t: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;
  /** A line of a practice, or a person's own plain words. */
  readonly line: (text: Text) => string;
}

/** The keys that lines of a practice name, as the guide takes them. */
function keysInLines(): Readonly<
  Record<'arriveKey' | 'stopKey' | 'darkKey' | 'steadyKey', string>
> {
  const name = (phase: KeyPhase, action: SessionAction): string => {
    const [key] = keysFor(phase, action);
    return key === undefined ? '' : i18next.t(`guide.keys.${key}`);
  };
  return {
    arriveKey: name('walking', 'skip'),
    stopKey: name('resting', 'sharp'),
    darkKey: name('dark', 'sharp'),
    steadyKey: name('way-out-waiting', 'skip'),
  };
}

/** Another language comes with other formats: whoever speaks is drawn anew then, and at no other time. */
export function useWords(): PageWords {
  const formats = useFormats();
  return useMemo(
    () => ({
      t: (key, values) => i18next.t(key, { ...values, formats }),
      line: (text) =>
        'plain' in text ? text.plain : i18next.t(`practice.${text.line}`, keysInLines()),
    }),
    [formats],
  );
}
