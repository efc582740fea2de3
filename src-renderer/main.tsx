import '@fontsource-variable/literata/opsz.css';
import '@fontsource-variable/literata/opsz-italic.css';
import './ui/tokens.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { windowBridge } from './app/bridge.ts';
import { createPageWords } from './app/words.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has lost its root.');
const words = createPageWords(navigator.language);
document.documentElement.lang = words.resolvedLanguage ?? 'en';
document.documentElement.dir = words.dir();
createRoot(root).render(
  <App bridge={windowBridge()} words={words} page={window.location.hash.slice(1)} />,
);
