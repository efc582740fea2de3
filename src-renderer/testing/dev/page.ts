import type { ThemeChoice } from '../../../src-core/preferences/look-preferences.ts';
import type { Language } from '../../../src-core/words/language.ts';
import { devBridge } from './dev-bridge.ts';
import { devStateNames, devStates, type DevStateName } from './states.ts';

/** One page in one state, as the address asks for it; then the page's own start. */
const asked = new URLSearchParams(window.location.search);
const wanted = asked.get('state') as DevStateName | null;
const name = wanted !== null && devStateNames.includes(wanted) ? wanted : 'Guide, all ways';
const bridge = devBridge(devStates[name], {
  theme: (asked.get('theme') ?? 'light') as ThemeChoice,
  language: (asked.get('language') ?? 'en') as Language,
});
Object.defineProperty(window, 'app', { value: bridge });
window.history.replaceState(null, '', `${window.location.search}#${devStates[name].page}`);
document.documentElement.style.fontSize = `${asked.get('size') ?? '100'}%`;
await import('../../main.tsx');
