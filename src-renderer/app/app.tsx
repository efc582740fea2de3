import type { JSX } from 'react';
import type { AppBridge } from '../../src-core/ipc/contract.ts';
import type { HomePage } from '../../src-core/ipc/pages.ts';
import type { Preferences } from '../../src-core/preferences/preferences.ts';
import { englishLocale, type Locale } from '../../src-core/words/language.ts';
import { AheadProvider, type Ahead } from './ask-ahead.ts';
import { BridgeProvider } from './bridge.ts';
import { Home } from './home.tsx';
import { LocaleProvider } from './locale.tsx';
import { PreferencesProvider } from './preferences.tsx';
import { useTextScale } from './text-scale.ts';
import { useTheme } from './theme.ts';
import { useFormats } from './words.ts';
import { drawPage, usePage } from './pages.tsx';
import { isHomePage, useShown, type Shown } from './routes.ts';

interface AppProps {
  readonly bridge: AppBridge;
  readonly preferences: Preferences;
  readonly locale?: Locale;
  readonly ahead?: Ahead;
}

const nothing: Ahead = { told: () => null };

export function App({
  bridge,
  preferences,
  locale = englishLocale,
  ahead = nothing,
}: AppProps): JSX.Element {
  return (
    <BridgeProvider value={bridge}>
      <PreferencesProvider first={preferences}>
        <LocaleProvider first={locale}>
          <AheadProvider value={ahead}>
            <Window />
          </AheadProvider>
        </LocaleProvider>
      </PreferencesProvider>
    </BridgeProvider>
  );
}

function Window(): JSX.Element {
  useTheme();
  useTextScale();
  const { language } = useFormats();
  const shown = useShown();
  if (isHomePage(shown)) return <Home asked={shown} />;
  // Another language is spoken by another voice, which is chosen when the guide opens.
  return <Alone key={language} asked={shown} />;
}

/** A page that has its window to itself. */
function Alone({ asked }: { readonly asked: Exclude<Shown, HomePage> }): JSX.Element | null {
  return drawPage(usePage(asked));
}
