import type { JSX } from 'react';
import type { AppBridge } from '../../src-core/ipc/contract.ts';
import { defaultPreferences, type Preferences } from '../../src-core/preferences/preferences.ts';
import { GuidePage } from '../features/guide/guide-page.tsx';
import { NudgePage } from '../features/nudge/nudge-page.tsx';
import { SightPage } from '../features/what-drape-sees/sight-page.tsx';
import { TodayPage } from '../features/today/today-page.tsx';
import { BridgeProvider } from './bridge.ts';
import { FirstPreferencesProvider } from './preferences.ts';
import { pageOf, type PageName } from './routes.ts';

const pages: Readonly<Record<PageName, () => JSX.Element>> = {
  guide: GuidePage,
  today: TodayPage,
  sight: SightPage,
  nudge: NudgePage,
};

interface AppProps {
  readonly bridge: AppBridge;
  readonly preferences?: Preferences;
}

export function App({ bridge, preferences = defaultPreferences }: AppProps): JSX.Element {
  const Page = pages[pageOf(window.location.hash)];
  return (
    <BridgeProvider value={bridge}>
      <FirstPreferencesProvider value={preferences}>
        <Page />
      </FirstPreferencesProvider>
    </BridgeProvider>
  );
}
