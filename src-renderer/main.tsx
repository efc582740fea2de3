import '@fontsource-variable/literata/opsz.css';
import '@fontsource-variable/literata/opsz-italic.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/field.css';
import { createRoot } from 'react-dom/client';
import type { Preferences } from '../src-core/preferences/preferences.ts';
import { englishLocale, spokenOf, type Locale } from '../src-core/words/language.ts';
import { loadWords } from '../src-core/words/load-words.ts';
import { App } from './app/app.tsx';
import { askAhead } from './app/ask-ahead.ts';
import { bridge } from './app/bridge.ts';
import { loadPage, wantedFirst } from './app/pages.tsx';
import { applyLocale } from './app/locale.tsx';
import { pageOf } from './app/routes.ts';
import { createWords } from './app/words.ts';
import { applyTextScale } from './app/text-scale.ts';
import { applyTheme } from './app/theme.ts';
import { typefaceLoaded } from './app/typeface.ts';

const element = document.getElementById('root');
if (element === null) throw new Error('index.html has lost its #root');
const root = createRoot(element);
const page = pageOf(window.location.hash);
const line = bridge();

// Nearly everybody is spoken to as by their system: those words are fetched while main is asked.
void loadWords(spokenOf(navigator.language));
const locale = async (): Promise<Locale> => {
  const reply = await line.call('words:locale', null);
  const found = reply.ok ? reply.value : englishLocale;
  applyLocale(found);
  await createWords(found.language);
  return found;
};
const usualPreferences = async (): Promise<Preferences> =>
  (await import('../src-core/preferences/preferences.ts')).defaultPreferences;
const preferences = async (): Promise<Preferences> => {
  const reply = await line.call('preferences:view', null);
  const found = reply.ok ? reply.value.preferences : await usualPreferences();
  applyTheme(found.look.theme);
  applyTextScale(found.look.textScale);
  return found;
};
// The page is asked for beside the words: it is drawn with the first frame.
void Promise.all([
  preferences(),
  locale(),
  askAhead(line, wantedFirst(page)),
  loadPage(page),
  typefaceLoaded(),
]).then(([first, spoken, ahead]) =>
  root.render(<App bridge={line} preferences={first} locale={spoken} ahead={ahead} />),
);
