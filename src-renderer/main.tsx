import '@fontsource-variable/literata/opsz.css';
import '@fontsource-variable/literata/opsz-italic.css';
import './ui/tokens.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { App } from './app/app.tsx';
import { bridge } from './app/bridge.ts';
import { createWords } from './app/words.ts';
import { applyTheme, themeAt } from './app/theme.ts';

// zod compiles its checks where it may; the page's policy forbids that, and a try would be reported.
z.config({ jitless: true });
const page = document.getElementById('root');
if (page === null) throw new Error('index.html has lost its #root');
createWords(navigator.language);
applyTheme(themeAt(new Date()));
createRoot(page).render(<App bridge={bridge()} />);
