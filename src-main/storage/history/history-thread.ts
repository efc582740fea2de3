import { Worker } from 'node:worker_threads';
import type { Log } from '../../ports.ts';
import { historyOver } from './history-line.ts';
import type { HistoryStore } from './history-store.ts';

export interface ThreadParts {
  /** The bundle of `history-worker.ts`, unpacked beside the program: threads do not read archives. */
  readonly workerPath: string;
  readonly folder: string;
  readonly machine: string;
  /** Opened and found good by this very program before: the file is not read through again. */
  readonly isKnownGood?: boolean;
  readonly log: Log;
}

/** Opens the history on a thread of its own. Gives the store at once; the first call waits for the opening. */
export function openHistoryThread({
  workerPath,
  folder,
  machine,
  isKnownGood = false,
  log,
}: ThreadParts): HistoryStore {
  const worker = new Worker(workerPath, { workerData: { folder, machine, isKnownGood } });
  const { store, broke } = historyOver(worker);
  let closing = false;
  worker.on('error', (cause) => {
    log.error('The thread of the history broke down.', cause);
  });
  worker.on('exit', (code) => {
    if (!closing) log.error(`The thread of the history ended with ${String(code)}.`);
    broke('the store has ended');
  });
  return {
    ...store,
    close: async () => {
      closing = true;
      await store.close();
    },
  };
}
