import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { beforeAll, describe, expect, it } from 'vitest';
import { entryDraft, temporaryFolder, testHistory } from '../../testing/test-history.ts';
import type { Log } from '../../ports.ts';
import { historyOver, serveHistory } from './history-line.ts';
import { openHistoryThread } from './history-thread.ts';

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const root = fileURLToPath(new URL('../../..', import.meta.url));
let bundles = '';

beforeAll(async () => {
  const bundler = path.join(root, 'scripts/checks/storage-bundles.mjs');
  const { storageBundles } = (await import(bundler)) as { storageBundles: () => Promise<string> };
  bundles = await storageBundles();
}, 30_000);

const open = (folder: string) =>
  openHistoryThread({
    workerPath: path.join(bundles, 'history-worker.cjs'),
    folder,
    machine: 'desk',
    log: silent,
  });

describe('the history on its own thread', () => {
  it('carries calls out in their order, answers failures, and keeps what it was told', async () => {
    const folder = temporaryFolder();
    const store = open(folder);
    const answers = await Promise.all([
      store.append([entryDraft('one', { id: 'a' })]),
      store.edit('entry', 'a', { text: 'two' }),
      store.edit('entry', 'nobody', { text: '' }),
      store.search('two', {}),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, false, true]);
    expect(answers[2]).toEqual({ ok: false, code: 'notFound', values: {} });
    await store.close();
    const again = open(folder);
    expect(await again.entries({})).toMatchObject({ ok: true, value: [{ text: 'two' }] });
    await again.close();
    fs.rmSync(path.dirname(folder), { recursive: true, force: true });
  });

  it('leaves the calling thread free while the disk is busy', async () => {
    const folder = temporaryFolder();
    const store = open(folder);
    await store.opening();
    const drafts = Array.from({ length: 5_000 }, (_, at) => entryDraft(`entry ${String(at)}`));
    const done = store.append(drafts);
    let turns = 0;
    let longestMs = 0;
    let last = performance.now();
    const turn = (): void => {
      turns += 1;
      longestMs = Math.max(longestMs, performance.now() - last);
      last = performance.now();
      // Not at once: a thread that only turns takes the processor from the one that is busy.
      beat = setTimeout(turn, 1);
    };
    let beat = setTimeout(turn, 1);
    expect((await done).ok).toBe(true);
    clearTimeout(beat);
    expect(turns).toBeGreaterThan(10);
    expect(longestMs).toBeLessThan(500);
    await store.close();
    fs.rmSync(path.dirname(folder), { recursive: true, force: true });
  });

  it('answers everything that waits when its thread is gone', async () => {
    const store = openHistoryThread({
      workerPath: path.join(bundles, 'nowhere.cjs'),
      folder: '/nowhere',
      machine: 'desk',
      log: silent,
    });
    expect(await store.opening()).toMatchObject({ ok: false, code: 'failed' });
    expect(await store.entries({})).toMatchObject({ ok: false, code: 'failed' });
    await store.close();
  });
});

describe('the line to it', () => {
  it('knows every call of the engine', async () => {
    const history = testHistory();
    const { port1, port2 } = new MessageChannel();
    serveHistory(port2, history.engine, () => port2.close());
    const { store } = historyOver(port1);
    const calls = Object.keys(store).sort();
    expect(calls).toEqual(Object.keys(history.engine).sort());
    expect(await store.lockState()).toMatchObject({ ok: true, value: { exists: false } });
    await store.close();
    port1.close();
    history.remove();
  });
});
