import type { AppBridge, CallOutput } from '../../src-core/ipc/contract.ts';
import type { CallInput } from '../../src-core/ipc/contract.ts';
import type { CallName } from '../../src-core/ipc/names.ts';

declare global {
  interface Window {
    /** Put there by the preload. */
    readonly app?: AppBridge;
  }
}

/** The bridge to main. Only this file knows where it comes from. */
export function windowBridge(): AppBridge {
  if (window.app === undefined) throw new Error('This page only works inside Drape.');
  return window.app;
}

/** Asks main and gives its answer, or null when it refused or failed: main has logged why. */
export async function ask<N extends CallName>(
  bridge: AppBridge,
  name: N,
  input: CallInput<N>,
): Promise<CallOutput<N> | null> {
  const reply = await bridge.call(name, input);
  return reply.ok ? reply.value : null;
}
