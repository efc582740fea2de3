import { describe, expect, it } from 'vitest';
import { textsOf } from '../testing/texts.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { createFormats, filledIn } from './formats.ts';
import { languages, localeOf } from './language.ts';
import { loadWords } from './load-words.ts';

const catalogues = { en, de } as const;

const holes = (text: string): readonly string[] =>
  (text.match(/\{\{[^}]+\}\}|\$t\([^)]*\)/g) ?? []).sort();

describe('a catalogue', () => {
  const english = new Map(textsOf(en));

  it.each(languages)('in %s has a word for every number its language tells apart', (language) => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const own = new Map(textsOf(catalogues[language]));
    const plurals = [...own.keys()].filter((key) => key.endsWith('_other'));
    const missing = plurals.flatMap((key) =>
      pluralCategories
        .map((category) => key.replace(/other$/, category))
        .filter((wanted) => !own.has(wanted)),
    );
    expect(missing).toEqual([]);
  });

  it.each(languages)('in %s fills in what English fills in', (language) => {
    const strange = textsOf(catalogues[language]).filter(
      ([key, text]) => holes(text).join() !== holes(english.get(key) ?? text).join(),
    );
    expect(strange).toEqual([]);
  });

  it('in disguise marks every text, makes it longer, and fills in the same', async () => {
    const strange: string[] = [];
    for (const language of ['en-XA', 'en-XB'] as const) {
      for (const [key, text] of textsOf(await loadWords(language))) {
        const plain = english.get(key) ?? '';
        if (plain === '') continue;
        const isRight =
          /^\[.*\]$/s.test(text) &&
          text.length > plain.length * 1.4 &&
          JSON.stringify(holes(text)) === JSON.stringify(holes(plain));
        if (!isRight) strange.push(`${language} ${key}: ${text}`);
      }
    }
    expect(strange).toEqual([]);
  });
});

describe('the language', () => {
  it('is the chosen one, else the system’s where it is spoken, else English', () => {
    const system = { language: 'de-AT', region: 'de-AT' };
    expect(localeOf('system', system).language).toBe('de');
    expect(localeOf('en', system).language).toBe('en');
    expect(localeOf('system', { language: 'fr-FR', region: 'fr-FR' }).language).toBe('en');
  });

  it('keeps the hours of the place, whatever the words are', () => {
    const clock = (choice: 'en' | 'de', region: string): string =>
      createFormats(localeOf(choice, { language: 'en', region })).clock('13:05');
    expect(clock('en', 'de-DE')).toBe('13:05');
    expect(clock('en', 'en-US')).toMatch(/^1:05\sPM$/);
    expect(clock('en', 'en-GB')).toBe('13:05');
    expect(clock('de', 'en-US')).toMatch(/^1:05\sPM$/);
  });

  it('writes from right to left only where that is its way', () => {
    const system = { language: 'en', region: 'en-GB' };
    expect(localeOf('en-XB', system).direction).toBe('rtl');
    expect(localeOf('en-XA', system).direction).toBe('ltr');
  });

  it('stands even where the system says nothing that can be read', () => {
    expect(localeOf('system', { language: '', region: 'C' }).language).toBe('en');
    expect(localeOf('de', { language: '', region: '?' }).tag).toBe('de');
  });
});

describe('what fills in a sentence', () => {
  const german = createFormats(localeOf('de', { language: 'de', region: 'de-DE' }));

  it('is written as the language writes it', () => {
    expect(filledIn(1.5, undefined, german)).toBe('1,5');
    expect(filledIn('13:40', 'clock', german)).toBe('13:40');
    expect(german.list(['Regen', 'Meer', 'Wind'])).toBe('Regen, Meer und Wind');
    expect(german.day(Date.UTC(2026, 10, 26), 'UTC')).toBe('Donnerstag, 26. November');
    expect(german.weekday(0, 'short')).toBe('Mo');
  });

  it('leaves years and small counts without a mark, and words as they are', () => {
    expect(german.number(2026)).toBe('2026');
    expect(german.number(123_456)).toBe('123.456');
    expect(filledIn('Deadline', undefined, german)).toBe('Deadline');
    expect(filledIn(undefined, undefined, german)).toBeUndefined();
    expect(german.clock('noon')).toBe('noon');
  });
});
