import { createContext, useContext } from 'react';
import type { AppBridge } from '../../src-core/ipc/contract.ts';

export const BridgeContext = createContext<AppBridge | null>(null);

/** The bridge, for any part below `App`. */
export function useBridge(): AppBridge {
  const bridge = useContext(BridgeContext);
  if (bridge === null) throw new Error('There is no bridge above this part.');
  return bridge;
}
