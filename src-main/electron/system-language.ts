import { app } from 'electron';
import type { SystemLanguage } from '../../src-core/words/language.ts';

/** What the system speaks, and how it writes times and dates. */
export const readSystemLanguage = (): SystemLanguage => ({
  language: app.getLocale(),
  region: process.platform === 'linux' ? (timeLocale() ?? app.getLocale()) : app.getSystemLocale(),
});

/** On Linux a person may read English and write times as at home: `LC_TIME` says so, and Chromium does not look. */
function timeLocale(): string | null {
  const { LC_ALL: all, LC_TIME: time, LANG: usual } = process.env;
  const [name = ''] = (all || time || usual || '').split(/[.@]/);
  return /^[a-z]{2,3}_[A-Z]{2}$/.test(name) ? name.replace('_', '-') : null;
}
