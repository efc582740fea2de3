import { lazy, Suspense, type ComponentType, type JSX } from 'react';
import type { AppBridge } from '../../src-core/ipc/contract.ts';
import type { HomePage } from '../../src-core/ipc/pages.ts';
import { defaultPreferences, type Preferences } from '../../src-core/preferences/preferences.ts';
import { GuidePage } from '../features/guide/guide-page.tsx';
import { NudgePage } from '../features/nudge/nudge-page.tsx';
import { englishLocale, type Locale } from '../../src-core/words/language.ts';
import { BridgeProvider } from './bridge.ts';
import { Home } from './home.tsx';
import { LocaleProvider } from './locale.tsx';
import { FirstPreferencesProvider } from './preferences.ts';
import { useTheme } from './theme.ts';
import { useFormats } from './words.ts';
import { isHomePage, useShown } from './routes.ts';

/** Loaded when they are turned to: nothing of them stands between Start and the guide's first frame. */
const pages: Readonly<Record<HomePage, ComponentType>> = {
  today: lazy(async () => {
    const { TodayPage } = await import('../features/today/today-page.tsx');
    return { default: TodayPage };
  }),
  journal: lazy(async () => {
    const { JournalPage } = await import('../features/journal/journal-page.tsx');
    return { default: JournalPage };
  }),
  insight: lazy(async () => {
    const { InsightPage } = await import('../features/insight/insight-page.tsx');
    return { default: InsightPage };
  }),
  data: lazy(async () => {
    const { DataPage } = await import('../features/data/data-page.tsx');
    return { default: DataPage };
  }),
  learn: lazy(async () => {
    const { LearnPage } = await import('../features/learn/learn-page.tsx');
    return { default: LearnPage };
  }),
  preferences: lazy(async () => {
    const { PreferencesPage } = await import('../features/preferences/preferences-page.tsx');
    return { default: PreferencesPage };
  }),
  welcome: lazy(async () => {
    const { WelcomePage } = await import('../features/welcome/welcome-page.tsx');
    return { default: WelcomePage };
  }),
  sight: lazy(async () => {
    const { SightPage } = await import('../features/what-drape-sees/sight-page.tsx');
    return { default: SightPage };
  }),
};

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
      <FirstPreferencesProvider value={preferences}>
        <LocaleProvider first={locale}>
          <Shown />
        </LocaleProvider>
      </FirstPreferencesProvider>
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
  const Page = pages[shown];
  return (
    <Home page={shown}>
      <Page />
    </Home>
  );
}
