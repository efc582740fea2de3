import i18next from 'i18next';

/** The language the page speaks, for lists and dates within its sentences. */
export const pageLanguage = (): string => i18next.resolvedLanguage ?? 'en';
