import { contextBridge, ipcRenderer } from 'electron';
import type { AppBridge } from '../../src-core/ipc/contract.ts';
import { callNames, pushNames } from '../../src-core/ipc/names.ts';

/** The page's only door. Names outside the contract go nowhere, and no Electron object passes through. */
const bridge: AppBridge = {
  call: (name, input) =>
    (callNames as readonly string[]).includes(name)
      ? ipcRenderer.invoke(name, input)
      : Promise.resolve({ ok: false, code: 'refused' }),
  on: (name, listener) => {
    if (!(pushNames as readonly string[]).includes(name)) return () => undefined;
    const relay = (_event: unknown, payload: Parameters<typeof listener>[0]): void =>
      listener(payload);
    ipcRenderer.on(name, relay);
    return () => {
      ipcRenderer.removeListener(name, relay);
    };
  },
};

contextBridge.exposeInMainWorld('app', bridge);
