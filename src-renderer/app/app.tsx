import { Suspense } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { i18n } from 'i18next';
import type { AppBridge } from '../../src-core/ipc/contract.ts';
import { BridgeContext } from './bridge-context.ts';
import { routes } from './routes.ts';

interface Props {
  readonly bridge: AppBridge;
  readonly words: i18n;
  /** The page's name, as in `#today`. */
  readonly page: string;
}

export function App({ bridge, words, page }: Props) {
  const Page = routes[page];
  return (
    <BridgeContext value={bridge}>
      <I18nextProvider i18n={words}>
        <Suspense fallback={null}>{Page === undefined ? null : <Page />}</Suspense>
      </I18nextProvider>
    </BridgeContext>
  );
}
