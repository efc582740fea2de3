import './app/no-eval.ts';
import '@fontsource-variable/literata/opsz.css';
import '@fontsource-variable/literata/opsz-italic.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/field.css';
import { createRoot } from 'react-dom/client';
import { defaultPreferences, type Preferences } from '../src-core/preferences/preferences.ts';
import { englishLocale, type Locale } from '../src-core/words/language.ts';
import { App } from './app/app.tsx';
import { bridge } from './app/bridge.ts';
import { loadPage } from './app/pages.tsx';
import { applyLocale } from './app/locale.tsx';
import { pageOf } from './app/routes.ts';
import { createWords } from './app/words.ts';
import { applyTheme } from './app/theme.ts';

const element = document.getElementById('root');
if (element === null) throw new Error('index.html has lost its #root');
const root = createRoot(element);
const line = bridge();

const locale = async (): Promise<Locale> => {
  const reply = await line.call('words:locale', null);
  const found = reply.ok ? reply.value : englishLocale;
  applyLocale(found);
  await createWords(found.language);
  return found;
};
const preferences = async (): Promise<Preferences> => {
  const reply = await line.call('preferences:view', null);
  const found = reply.ok ? reply.value.preferences : defaultPreferences;
  applyTheme(found.look.theme);
  return found;
};
// The page is asked for beside the words: it is drawn with the first frame.
void Promise.all([preferences(), locale(), loadPage(pageOf(window.location.hash))]).then(
  ([first, spoken]) => root.render(<App bridge={line} preferences={first} locale={spoken} />),
);
