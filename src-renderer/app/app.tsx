import { lazy, Suspense, type JSX } from 'react';
import type { AppBridge } from '../../src-core/ipc/contract.ts';
import { defaultPreferences, type Preferences } from '../../src-core/preferences/preferences.ts';
import { GuidePage } from '../features/guide/guide-page.tsx';
import { NudgePage } from '../features/nudge/nudge-page.tsx';
import { englishLocale, type Locale } from '../../src-core/words/language.ts';
import { BridgeProvider } from './bridge.ts';
import { Home } from './home.tsx';
import { LocaleProvider } from './locale.tsx';
import { PreferencesProvider } from './preferences.tsx';
import { useTheme } from './theme.ts';
import { useFormats } from './words.ts';
import { isHomePage, useShown } from './routes.ts';

/** Drawn for the printer alone, in a window that nobody sees. */
const SummaryPage = lazy(async () => {
  const { SummaryPage: page } = await import('../features/insight/summary-page.tsx');
  return { default: page };
});

interface AppProps {
  readonly bridge: AppBridge;
  readonly preferences?: Preferences;
  readonly locale?: Locale;
}

export function App({
  bridge,
  preferences = defaultPreferences,
  locale = englishLocale,
}: AppProps): JSX.Element {
  return (
    <BridgeProvider value={bridge}>
      <PreferencesProvider first={preferences}>
        <LocaleProvider first={locale}>
          <Shown />
        </LocaleProvider>
      </PreferencesProvider>
    </BridgeProvider>
  );
}

function Shown(): JSX.Element {
  useTheme();
  const { language } = useFormats();
  const shown = useShown();
  if (shown === 'summary') {
    return (
      <Suspense fallback={null}>
        <SummaryPage />
      </Suspense>
    );
  }
  if (shown === 'nudge') return <NudgePage />;
  // Another language is spoken by another voice, which is chosen when the guide opens.
  if (!isHomePage(shown)) return <GuidePage key={language} />;
  return <Home asked={shown} />;
}
