import { createContext, useContext } from 'react';
import type { AppBridge } from '../../src-core/ipc/contract.ts';

declare global {
  interface Window {
    readonly app: AppBridge;
  }
}

/** The only reader of what the preload put there. */
export const bridge = (): AppBridge => window.app;

const BridgeContext = createContext<AppBridge | null>(null);
export const BridgeProvider = BridgeContext.Provider;

/** Main, for any part of the page. */
export function useBridge(): AppBridge {
  const found = useContext(BridgeContext);
  if (found === null) throw new Error('a part of the page stands outside of its BridgeProvider');
  return found;
}
