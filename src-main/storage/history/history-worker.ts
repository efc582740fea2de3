import crypto from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { createEngine } from './engine.ts';
import { serveHistory } from './history-line.ts';

/** Where the history lives: its own thread, so that no flush of a disk is ever felt in tray or page. */
const { folder, machine, isKnownGood } = workerData as {
  readonly folder: string;
  readonly machine: string;
  readonly isKnownGood: boolean;
};

if (parentPort !== null) {
  const port = parentPort;
  const engine = createEngine({
    folder,
    machine,
    isKnownGood,
    clock: { nowMs: () => Date.now(), steadyMs: () => performance.now() },
    newId: () => crypto.randomUUID(),
  });
  serveHistory(port, engine, () => port.close());
}
