/** Languages that are spoken in full, by their BCP 47 tags. */
export const languages = ['en', 'de'] as const;
export type SpokenLanguage = (typeof languages)[number];

/**
 * Not for people: English with accents, brackets and two fifths more length, and the same from right to left.
 * Whatever is shown without brackets is in no catalogue; whatever is cut has no room for other languages.
 * XA and XB are regions that nobody lives in.
 */
export const pseudoLanguages = ['en-XA', 'en-XB'] as const;
export type PseudoLanguage = (typeof pseudoLanguages)[number];

export const everyLanguage = [...languages, ...pseudoLanguages] as const;
export type Language = (typeof everyLanguage)[number];

/** How the person is spoken to. */
export interface Locale {
  readonly language: Language;
  /** For dates, times, numbers and lists: the language, the region's habits and its hour cycle. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
}

/** What the system says of itself, as BCP 47 tags. */
export interface SystemLanguage {
  readonly language: string;
  /** The one that dates and times are written in there. */
  readonly region: string;
}

/** The chosen language, or the system's where it is spoken, or English; hours and dates as the system has them. */
export function localeOf(choice: Language | 'system', system: SystemLanguage): Locale {
  const language = choice === 'system' ? spokenOf(system.language) : choice;
  return {
    language,
    tag: tagOf(isPseudo(language) ? 'en' : language, system.region),
    direction: language === 'en-XB' ? 'rtl' : 'ltr',
  };
}

export const englishLocale: Locale = { language: 'en', tag: 'en', direction: 'ltr' };

export const isPseudo = (language: Language): language is PseudoLanguage =>
  pseudoLanguages.some((pseudo) => pseudo === language);

/** The language for somebody whose system speaks this, as a BCP 47 tag. */
export const spokenOf = (tag: string): Language =>
  languages.find((spoken) => spoken === tag.split('-')[0]) ?? 'en';

function tagOf(language: string, regionTag: string): string {
  try {
    const { region } = new Intl.Locale(regionTag).maximize();
    const { hourCycle } = new Intl.DateTimeFormat(regionTag, { hour: 'numeric' }).resolvedOptions();
    return new Intl.Locale(language, {
      ...(region === undefined ? {} : { region }),
      ...(hourCycle === undefined ? {} : { hourCycle }),
    }).toString();
  } catch {
    // The system's tag is none that can be read.
    return language;
  }
}
