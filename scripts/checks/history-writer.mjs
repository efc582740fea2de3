/**
 * Writes to a history as fast as it takes it, through its own thread, and says each time what was
 * acknowledged. Waits to be killed. Arguments: the bundles' folder, the history's folder, the first number.
 */
import { createRequire } from 'node:module';
import path from 'node:path';

const [bundles = '', folder = '', first = '0'] = process.argv.slice(2);
const { openHistoryThread } = createRequire(import.meta.url)(
  path.join(bundles, 'history-thread.cjs'),
);
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const store = openHistoryThread({
  workerPath: path.join(bundles, 'history-worker.cjs'),
  folder,
  machine: 'killed',
  log: silent,
});

/** @param {string} line */
const say = (line) => void process.stdout.write(`${line}\n`);

const opening = await store.opening();
say(`open ${JSON.stringify(opening)}`);
await store.backUpIfDue();

for (let number = Number(first); ; number += 1) {
  // One session, and as many check-ins as it says: a transaction that can be seen to be whole.
  const checkIns = 1 + ((number * 37) % 60);
  const atMs = 1_700_000_000_000 + number * 1_000;
  const session = {
    kind: 'session',
    id: `s${number}`,
    atMs,
    occasion: 'long-screen',
    practiceId: 'legs-up',
    setupId: 'legs-wall',
    length: 5,
    feeling: null,
    nudgeId: null,
    restedMs: checkIns,
    end: 'finished',
    stepsDone: ['settle', 'rest'],
  };
  const rest = Array.from({ length: checkIns }, (_, at) => ({
    kind: 'check-in',
    id: `c${number}-${at}`,
    atMs: atMs + at,
    moment: 'any',
    sessionId: `s${number}`,
    tension: at % 11,
    breath: null,
    mind: 3,
    pain: null,
    zones: ['jaw', 'neck'],
    tags: ['deadline'],
  }));
  const entry = {
    kind: 'entry',
    id: `e${number}`,
    atMs,
    text: `words of ${number}, ${'and more '.repeat(number % 50)}`,
    sealedBy: null,
    sessionId: `s${number}`,
    zones: [],
    tags: [],
  };
  const { ok } = await store.append([session, ...rest, entry]);
  if (ok) say(`kept ${number}`);
  if (number % 3 === 0) {
    const edited = await store.edit('entry', `e${number}`, { text: `edited ${number}` });
    if (edited.ok) say(`edited ${number}`);
  }
}
