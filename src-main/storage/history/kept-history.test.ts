import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MessageChannel } from 'node:worker_threads';
import type { History } from '../../ports.ts';
import { neverResting, testHistory } from '../../testing/test-history.ts';
import type { TestHistory } from '../../testing/test-history.ts';
import { historyOver, serveHistory } from './history-line.ts';
import { keptHistory } from './kept-history.ts';

let history: TestHistory;
let app: History;
let logged: string[];
beforeEach(() => {
  history = testHistory();
  logged = [];
  const { port1, port2 } = new MessageChannel();
  serveHistory(port1, history.engine, () => port1.close());
  const note = (message: string): void => void logged.push(message);
  app = keptHistory(neverResting(historyOver(port2).store), {
    info: note,
    warn: note,
    error: note,
  });
});
afterEach(async () => {
  await app.close();
  history.remove();
});

const nudge = {
  kind: 'nudge',
  id: 'n1',
  atMs: 1,
  occasion: 'long-screen',
  setupId: null,
  fate: 'shown',
  answeredAtMs: null,
} as const;

describe('what the app leaves in the history', () => {
  it('is kept in its order: a record, and later what became of it', async () => {
    expect(await app.keep({ drafts: [nudge], amendments: [] })).toEqual([]);
    const later = { kind: 'nudge', id: 'n1', changes: { fate: 'later', answeredAtMs: 5 } } as const;
    expect(await app.keep({ drafts: [], amendments: [later] })).toEqual([]);
    expect(history.engine.get('nudge', 'n1')).toMatchObject({ fate: 'later', answeredAtMs: 5 });
  });

  it('says in words, once, when it cannot be kept, and logs no more than the reason', async () => {
    const unknown = { kind: 'session', id: 'none', changes: { end: 'sharp' } } as const;
    const told = await app.keep({ drafts: [], amendments: [unknown, unknown] });
    expect(told).toEqual([{ key: 'journal.failure.notFound', values: {} }]);
    expect(logged).toEqual(['The history refused: notFound.', 'The history refused: notFound.']);
  });

  it('has nothing to say when it opened as it should', async () => {
    expect(await app.opening()).toEqual([]);
  });
});
