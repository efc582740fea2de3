import '@fontsource-variable/literata/opsz.css';
import '@fontsource-variable/literata/opsz-italic.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/field.css';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { defaultPreferences } from '../src-core/preferences/preferences.ts';
import { App } from './app/app.tsx';
import { bridge } from './app/bridge.ts';
import { createWords } from './app/words.ts';
import { applyTheme, themeFor } from './app/theme.ts';

// zod compiles its checks where it may; the page's policy forbids that, and a try would be reported.
z.config({ jitless: true });
const page = document.getElementById('root');
if (page === null) throw new Error('index.html has lost its #root');
createWords(navigator.language);
const root = createRoot(page);
const line = bridge();
void line.call('preferences:view', null).then((reply) => {
  const preferences = reply.ok ? reply.value.preferences : defaultPreferences;
  applyTheme(themeFor(preferences.look.theme, new Date()));
  root.render(<App bridge={line} preferences={preferences} />);
});
