import { createContext, useContext } from 'react';
import type { AppBridge, CallOutput } from '../../src-core/ipc/contract.ts';
import { pushNames, type CallName } from '../../src-core/ipc/names.ts';

/** What main has answered before anybody asked. */
export interface Ahead {
  /** The answer to this question, as long as nothing new was told since; null where there is none. */
  told<N extends CallName>(name: N): CallOutput<N> | null;
}

/** Asks main these while the page that needs them to be drawn at all is still being loaded; resolves with the answers. */
export async function askAhead(bridge: AppBridge, names: readonly CallName[]): Promise<Ahead> {
  const known = new Map<CallName, unknown>();
  let isOld = false;
  const outdate = (): void => {
    isOld = true;
    known.clear();
    for (const forget of hearing) forget();
  };
  const hearing = pushNames.map((name) => bridge.on(name, outdate));
  await Promise.all(
    names.map(async (name) => {
      const reply = await bridge.call(name, null);
      if (reply.ok && !isOld) known.set(name, reply.value);
    }),
  );
  // The name ties question and answer, which TypeScript cannot follow through a map.
  return {
    told: <N extends CallName>(name: N) => (known.get(name) ?? null) as CallOutput<N> | null,
  };
}

const AheadContext = createContext<Ahead>({ told: () => null });
export const AheadProvider = AheadContext.Provider;
export const useAhead = (): Ahead => useContext(AheadContext);
