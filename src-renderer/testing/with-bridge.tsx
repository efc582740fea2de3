import type { JSX, ReactNode } from 'react';
import type { AppBridge } from '../../src-core/ipc/contract.ts';
import { BridgeProvider } from '../app/bridge.ts';

/** What stands around a hook or a part that asks main. */
export const withBridge = (bridge: AppBridge) =>
  function WithBridge({ children }: { readonly children: ReactNode }): JSX.Element {
    return <BridgeProvider value={bridge}>{children}</BridgeProvider>;
  };
