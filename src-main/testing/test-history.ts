import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { noScales } from '../../src-core/journal/measures.ts';
import type { Draft } from '../../src-core/journal/records.ts';
import type { HistoryEngine } from '../storage/history/engine.ts';
import { createEngine } from '../storage/history/engine.ts';
import type { HistoryStore } from '../storage/history/history-store.ts';
import { makePrivateFolder } from '../storage/history/private-files.ts';
import type { RestingHistory } from '../storage/history/resting-history.ts';

export const START_MS = 1_780_000_000_000;

/** A history in a folder of its own, with a clock that is set by hand. */
export interface TestHistory {
  readonly folder: string;
  engine: HistoryEngine;
  nowMs: number;
  steadyMs: number;
  /** Closes and opens again, as the next start does. */
  restart(): HistoryEngine;
  remove(): void;
}

export function testHistory(machine = 'desk', folder = temporaryFolder()): TestHistory {
  let count = 0;
  const history: Omit<TestHistory, 'engine'> & { engine: HistoryEngine | null } = {
    folder,
    engine: null,
    nowMs: START_MS,
    steadyMs: 0,
    restart: () => {
      history.engine?.close();
      history.engine = open();
      return history.engine;
    },
    remove: () => {
      try {
        history.engine?.close();
      } catch {
        // Some tests close it themselves.
      }
      // Together with what the test has laid beside it.
      fs.rmSync(path.dirname(folder), { recursive: true, force: true });
    },
  };
  const open = (): HistoryEngine =>
    createEngine({
      folder,
      machine,
      clock: { nowMs: () => history.nowMs, steadyMs: () => history.steadyMs },
      newId: () => `${machine}-${String((count += 1))}`,
      // The real cost would only make the tests slow; one test of the seal pays it.
      scryptCost: [1_024, 8, 1],
    });
  history.engine = open();
  return history as TestHistory;
}

/** A store that stands for as long as the test does. */
export const neverResting = (store: HistoryStore): RestingHistory => ({
  store,
  restIfIdle: () => Promise.resolve(),
});

export function temporaryFolder(): string {
  const folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'history-test-')), 'history');
  makePrivateFolder(folder);
  return folder;
}

export const entryDraft = (text: string, more: Partial<Draft<'entry'>> = {}): Draft<'entry'> => ({
  kind: 'entry',
  atMs: START_MS,
  text,
  sealedBy: null,
  sessionId: null,
  zones: [],
  tags: [],
  ...more,
});

export const checkInDraft = (more: Partial<Draft<'check-in'>> = {}): Draft<'check-in'> => ({
  kind: 'check-in',
  atMs: START_MS,
  moment: 'any',
  sessionId: null,
  ...noScales,
  zones: [],
  tags: [],
  ...more,
});
