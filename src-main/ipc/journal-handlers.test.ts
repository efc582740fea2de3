import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MessageChannel } from 'node:worker_threads';
import type { JournalItem } from '../../src-core/journal/leaf.ts';
import type { Place } from '../../src-core/journal/slice.ts';
import { library } from '../../src-core/practice/library.ts';
import { steadyMs, wallMs } from '../../src-core/time/moment.ts';
import type { Log, Windows } from '../ports.ts';
import { historyOver, serveHistory } from '../storage/history/history-line.ts';
import { keptHistory } from '../storage/history/kept-history.ts';
import {
  neverResting,
  checkInDraft,
  entryDraft,
  START_MS,
  testHistory,
} from '../testing/test-history.ts';
import type { TestHistory } from '../testing/test-history.ts';
import { createJournalHandlers } from './journal-handlers.ts';

const quiet: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const places = { zones: [], tags: [] };
const entry = (id: string, text: string, atMs: number | null = null) =>
  ({ kind: 'entry', id, atMs, text, sessionId: null, ...places }) as const;

let history: TestHistory;
let handlers: ReturnType<typeof createJournalHandlers>;
let pushed: string[];
let close: () => Promise<void>;
beforeEach(() => {
  history = testHistory();
  pushed = [];
  const { port1, port2 } = new MessageChannel();
  serveHistory(port1, history.engine, () => port1.close());
  const kept = keptHistory(neverResting(historyOver(port2).store), quiet);
  close = () => kept.close();
  const windows = { push: (name: string) => void pushed.push(name) } as unknown as Windows;
  handlers = createJournalHandlers(
    {
      history: kept,
      windows,
      clock: {
        now: () => ({ wallMs: wallMs(START_MS), steadyMs: steadyMs(0) }),
        after: () => () => undefined,
        rate: 1,
      },
      timeZone: () => 'Europe/Berlin',
    },
    library,
  );
});
afterEach(async () => {
  await close();
  history.remove();
});

const everything = { words: '', tag: null, zone: null, beyond: null };
async function leaf(asked: Partial<{ words: string; tag: string; beyond: Place | null }> = {}) {
  const answer = await handlers['journal:leaf']({ ...everything, ...asked });
  if (!answer.ok) throw new Error(answer.why.key);
  return answer.value;
}
const ids = (items: readonly JournalItem[]): readonly string[] => items.map(({ id }) => id);

describe('the line from page to journal', () => {
  it('keeps now by main’s clock, once however often it is asked, and tells every page', async () => {
    await handlers['journal:add'](entry('a', 'a quiet line'));
    expect(await handlers['journal:add'](entry('a', 'a quiet line'))).toEqual({
      ok: true,
      value: null,
    });
    expect((await leaf()).items).toMatchObject([{ text: 'a quiet line', atMs: START_MS }]);
    expect(pushed).toEqual(['journal:changed', 'journal:changed']);
  });

  it('takes what has been, and nothing from the future', async () => {
    expect(await handlers['journal:add'](entry('a', 'then', START_MS - 9_000_000))).toMatchObject({
      ok: true,
    });
    const ahead = START_MS + 120_000;
    const refused = { ok: false, why: { key: 'journal.failure.future' } };
    expect(await handlers['journal:add'](entry('b', 'soon', ahead))).toMatchObject(refused);
    expect(
      await handlers['journal:edit']({ kind: 'entry', id: 'a', changes: { atMs: ahead } }),
    ).toMatchObject(refused);
    expect(ids((await leaf()).items)).toEqual(['a']);
  });

  it('changes the named fields alone, deletes, and brings back', async () => {
    history.engine.append([checkInDraft({ id: 'c', tension: 7, tags: ['travel'] })]);
    await handlers['journal:edit']({ kind: 'check-in', id: 'c', changes: { tension: 4 } });
    expect(history.engine.get('check-in', 'c')).toMatchObject({ tension: 4, tags: ['travel'] });
    const named = { kind: 'check-in', id: 'c' } as const;
    await handlers['journal:remove'](named);
    expect(await handlers['journal:get'](named)).toEqual({ ok: true, value: null });
    await handlers['journal:bring-back'](named);
    expect(await handlers['journal:get'](named)).toMatchObject({ value: { tension: 4 } });
  });

  it('leafs through all there is, each once, also where many lie in one millisecond', async () => {
    history.engine.append([
      ...Array.from({ length: 70 }, (_, i) => entryDraft('e', { id: `e${String(i)}` })),
      ...Array.from({ length: 70 }, (_, i) =>
        checkInDraft({ id: `c${String(i)}`, atMs: START_MS - (i % 3) }),
      ),
    ]);
    const seen: string[] = [];
    let beyond: Place | null = null;
    do {
      const { items, next } = await leaf({ beyond });
      seen.push(...ids(items));
      beyond = next;
    } while (beyond !== null);
    expect(seen).toHaveLength(140);
    expect(new Set(seen).size).toBe(140);
  });

  it('finds words, tags and zones, and names the rest that something belongs to', async () => {
    history.engine.append([
      {
        kind: 'session',
        id: 's1',
        atMs: START_MS,
        occasion: 'on-demand',
        practiceId: 'legs-up',
        setupId: 'legs-wall',
        length: 5,
        feeling: null,
        nudgeId: null,
        restedMs: 1,
        end: 'finished',
        stepsDone: [],
        felt: 'softer',
      },
      entryDraft('the jaw lets go', { id: 'a', sessionId: 's1', tags: ['deadline'] }),
      checkInDraft({ id: 'c', tags: ['deadline'] }),
    ]);
    expect(ids((await leaf({ words: 'JAW go' })).items)).toEqual(['a']);
    const tagged = await leaf({ tag: 'deadline' });
    expect(ids(tagged.items)).toEqual(['a', 'c']);
    expect(tagged.rests).toMatchObject([{ id: 's1', length: 5, felt: 'softer' }]);
    expect(tagged.rests[0]?.title).not.toBeNull();
  });

  it('says in words what cannot be done, and what the lock asks for', async () => {
    expect(await handlers['journal:remove']({ kind: 'entry', id: 'none' })).toEqual({
      ok: false,
      isLocked: false,
      why: { key: 'journal.failure.gone', values: {} },
    });
    await handlers['journal:set-lock']({ passphrase: 'correct horse', forMs: 60_000 });
    await handlers['journal:lock-now'](null);
    expect(await handlers['journal:add'](entry('a', 'shut out'))).toMatchObject({
      ok: false,
      isLocked: true,
    });
    expect(await handlers['journal:unlock']({ passphrase: 'wrong', forMs: 60_000 })).toMatchObject({
      ok: false,
      why: { key: 'journal.failure.wrongPassphrase' },
    });
    expect(await handlers['journal:here'](null)).toMatchObject({
      ok: true,
      value: { nowMs: START_MS, timeZone: 'Europe/Berlin', lock: { exists: true, open: false } },
    });
  });

  it('offers the tags of one’s own, and what was used', async () => {
    await handlers['journal:add']({ kind: 'tag', id: 'mine', label: 'choir' });
    await handlers['journal:add']({
      ...entry('a', 'sang'),
      tags: ['mine'],
      zones: ['ribs-left'],
    });
    expect(await handlers['journal:choices'](null)).toEqual({
      ok: true,
      value: {
        own: [{ id: 'mine', label: 'choir' }],
        used: { tags: [{ id: 'mine', count: 1 }], zones: [{ id: 'ribs-left', count: 1 }] },
      },
    });
  });
});
