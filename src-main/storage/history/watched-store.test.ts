import { afterEach, beforeEach, expect, it } from 'vitest';
import { MessageChannel } from 'node:worker_threads';
import { checkInDraft, entryDraft, testHistory } from '../../testing/test-history.ts';
import type { TestHistory } from '../../testing/test-history.ts';
import { historyOver, serveHistory } from './history-line.ts';
import { watchStore } from './watched-store.ts';
import type { WatchedStore } from './watched-store.ts';

let history: TestHistory;
let watched: WatchedStore;
let told: (readonly string[] | null)[];
beforeEach(() => {
  history = testHistory();
  const { port1, port2 } = new MessageChannel();
  serveHistory(port1, history.engine, () => port1.close());
  watched = watchStore(historyOver(port2).store);
  told = [];
  watched.onChanged((kinds) => told.push(kinds === null ? null : [...kinds]));
});
afterEach(async () => {
  await watched.store.close();
  history.remove();
});

it('tells which kinds have changed, once the change is on the disk', async () => {
  const { store } = watched;
  await store.append([checkInDraft({ id: 'c1' }), entryDraft('a line', { id: 'e1' })]);
  await store.edit('check-in', 'c1', { tension: 3 });
  await store.remove('check-in', 'c1');
  await store.bringBack('check-in', 'c1');
  expect(told).toEqual([['check-in', 'entry'], ['check-in'], ['check-in'], ['check-in']]);
});

it('says nothing of what was refused, of reading, or to who no longer listens', async () => {
  const { store } = watched;
  await store.edit('check-in', 'none', { tension: 3 });
  await store.list('entry', {});
  expect(told).toEqual([]);
  const stop = watched.onChanged(() => told.push(['heard']));
  stop();
  await store.erase([], false);
  expect(told).toEqual([null]);
});
