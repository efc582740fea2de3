import crypto from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { withFastCode } from '../../code-size.ts';
import { createEngine, type HistoryEngine } from './engine.ts';
import { serveHistory } from './history-line.ts';

/** Where the history lives: its own thread, so that no flush of a disk is ever felt in tray or page. */
const { folder, machine, isKnownGood } = workerData as {
  readonly folder: string;
  readonly machine: string;
  readonly isKnownGood: boolean;
};

/** Calls that look at all there is. */
const readYears = [
  'insight',
  'search',
  'exportLines',
  'exportTables',
  'previewImport',
  'importLines',
  'restore',
  'shareRound',
] as const satisfies readonly (keyof HistoryEngine)[];

if (parentPort !== null) {
  const port = parentPort;
  const engine = createEngine({
    folder,
    machine,
    isKnownGood,
    clock: { nowMs: () => Date.now(), steadyMs: () => performance.now() },
    newId: () => crypto.randomUUID(),
  });
  const swift = Object.fromEntries(
    readYears.map((name) => {
      const call = engine[name] as (...args: readonly unknown[]) => unknown;
      return [name, (...args: readonly unknown[]) => withFastCode(() => call(...args))];
    }),
  );
  serveHistory(port, { ...engine, ...swift }, () => port.close());
}
