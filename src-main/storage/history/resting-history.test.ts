import { MessageChannel } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entryDraft, testHistory, type TestHistory } from '../../testing/test-history.ts';
import { historyOver, serveHistory } from './history-line.ts';
import { restingHistory, type RestingHistory } from './resting-history.ts';

const MINUTE_MS = 60_000;

let history: TestHistory;
let resting: RestingHistory;
let nowMs: number;
/** Whether the file was known to be good, for each time that a thread was started. */
let starts: boolean[];
let standing: number;

beforeEach(() => {
  history = testHistory();
  nowMs = 0;
  starts = [];
  standing = 0;
  resting = restingHistory(
    (isKnownGood) => {
      const { port1, port2 } = new MessageChannel();
      if (starts.length > 0) history = testHistory('desk', history.folder);
      starts.push(isKnownGood);
      standing += 1;
      serveHistory(port1, history.engine, () => {
        standing -= 1;
        port1.close();
      });
      return historyOver(port2).store;
    },
    () => nowMs,
  );
});
afterEach(async () => {
  await resting.store.close();
  history.remove();
});

const write = (text: string) => resting.store.append([entryDraft(text, { id: text })]);

describe('a history that rests', () => {
  it('starts with the first call, rests after an idle minute, and comes back with the next', async () => {
    expect(starts).toEqual([]);
    await write('one');
    nowMs += MINUTE_MS - 1;
    await resting.restIfIdle();
    expect(standing).toBe(1);
    nowMs += 1;
    await resting.restIfIdle();
    expect(standing).toBe(0);
    await write('two');
    expect(await resting.store.entries({})).toMatchObject({ value: [{}, {}] });
    expect(starts).toEqual([false, true]);
    expect(standing).toBe(1);
  });

  it('carries out in their order the calls that come while it goes to rest', async () => {
    await write('one');
    nowMs += MINUTE_MS;
    const rested = resting.restIfIdle();
    const calls = [write('two'), resting.store.search('two', {}), write('three')];
    await rested;
    const [, found] = await Promise.all(calls);
    expect(found).toMatchObject({ ok: true, value: [{ text: 'two' }] });
    expect(await resting.store.entries({})).toMatchObject({ value: [{}, {}, {}] });
  });

  it('stays while the lock is open: its key is nowhere else', async () => {
    await resting.store.setLock('a long passphrase', 10 * MINUTE_MS);
    nowMs += MINUTE_MS;
    await resting.restIfIdle();
    expect(standing).toBe(1);
    await resting.store.lockNow();
    nowMs += MINUTE_MS;
    await resting.restIfIdle();
    expect(standing).toBe(0);
  });

  it('takes no call after it was closed', async () => {
    await write('one');
    await resting.store.close();
    expect(standing).toBe(0);
    expect(await write('two')).toMatchObject({ ok: false, code: 'failed' });
    expect(starts).toHaveLength(1);
  });
});
