import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MessageChannel } from 'node:worker_threads';
import { tapped } from '../../../src-core/today/check-in.ts';
import type { History } from '../../ports.ts';
import { neverResting, testHistory } from '../../testing/test-history.ts';
import type { TestHistory } from '../../testing/test-history.ts';
import { readDay } from './day-records.ts';
import { historyOver, serveHistory } from './history-line.ts';
import type { HistoryStore } from './history-store.ts';
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

  it('gives a day back, with runs that began before it, and knows a first day', async () => {
    const FROM = 10 * 86_400_000;
    const screen = (id: string, atMs: number) =>
      ({ kind: 'screen', id, atMs, minutes: 90 }) as const;
    await app.keep({
      drafts: [screen('s1', FROM + 1), { ...nudge, atMs: FROM + 2 }],
      amendments: [],
    });
    expect(await app.readDay(FROM, FROM + 86_400_000)).toMatchObject({
      screen: [{ id: 's1' }],
      nudges: [{ id: 'n1' }],
      rests: [],
      checkIns: [],
      isFirst: true,
    });
    await app.keep({ drafts: [screen('s0', FROM - 60_000)], amendments: [] });
    const day = await app.readDay(FROM, FROM + 86_400_000);
    expect(day?.screen.map(({ id }) => id)).toEqual(['s1', 's0']);
    expect(day?.isFirst).toBe(false);
  });

  it('keeps a tap, changes it and takes it back', async () => {
    await app.tap(tapped(6, null, 1_000));
    const [kept] = history.engine.list('check-in', {});
    expect(kept).toMatchObject({ tension: 6, moment: 'any' });
    const id = kept?.id ?? '';
    await app.tap({ kind: 'change', id, tension: 3 });
    expect(history.engine.get('check-in', id)).toMatchObject({ tension: 3 });
    await app.tap({ kind: 'remove', id });
    expect(history.engine.list('check-in', {})).toEqual([]);
    expect(await app.tap({ kind: 'nothing' })).toEqual([]);
  });

  it('gives no day rather than half of one', async () => {
    const refused = { ok: false, code: 'failed', values: {} } as const;
    const store: Pick<HistoryStore, 'list'> = {
      list: (kind) => Promise.resolve(kind === 'nudge' ? refused : { ok: true, value: [] }),
    };
    expect(await readDay(store, 0, 86_400_000)).toBeNull();
  });

  it('has nothing to say when it opened as it should', async () => {
    expect(await app.opening()).toEqual([]);
  });
});
