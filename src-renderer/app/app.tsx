import type { JSX } from 'react';
import type { AppBridge } from '../../src-core/ipc/contract.ts';
import { GuidePage } from '../features/guide/guide-page.tsx';
import { NudgePage } from '../features/nudge/nudge-page.tsx';
import { SightPage } from '../features/what-drape-sees/sight-page.tsx';
import { TodayPage } from '../features/today/today-page.tsx';
import { BridgeProvider } from './bridge.ts';
import { pageOf, type PageName } from './routes.ts';

const pages: Readonly<Record<PageName, () => JSX.Element>> = {
  guide: GuidePage,
  today: TodayPage,
  sight: SightPage,
  nudge: NudgePage,
};

export function App({ bridge }: { readonly bridge: AppBridge }): JSX.Element {
  const Page = pages[pageOf(window.location.hash)];
  return (
    <BridgeProvider value={bridge}>
      <Page />
    </BridgeProvider>
  );
}
