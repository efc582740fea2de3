import { ipcMain } from 'electron';
import type { IpcMainInvokeEvent } from 'electron';
import { callNames } from '../../src-core/ipc/names.ts';
import type { Reply } from '../../src-core/ipc/contract.ts';
import { APP_ORIGIN } from './app-scheme.ts';
import type { Log, Remove } from '../ports.ts';

/** Joins the page's calls to the app. Only the top frame of our own pages is listened to. */
export function openIpcLine(
  answer: (name: string, raw: unknown) => Promise<Reply<unknown>>,
  log: Log,
): Remove {
  for (const name of callNames) {
    ipcMain.handle(name, (event, raw: unknown): Promise<Reply<unknown>> => {
      if (trusts(event)) return answer(name, raw);
      log.warn('A call came from a page that is not ours; refused.');
      return Promise.resolve({ ok: false, code: 'refused' });
    });
  }
  return () => {
    for (const name of callNames) ipcMain.removeHandler(name);
  };
}

function trusts({ senderFrame }: IpcMainInvokeEvent): boolean {
  if (senderFrame?.parent !== null) return false;
  try {
    const { protocol, host } = new URL(senderFrame.url);
    return `${protocol}//${host}` === APP_ORIGIN;
  } catch {
    return false;
  }
}
