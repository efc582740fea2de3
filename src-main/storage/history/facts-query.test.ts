import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Draft } from '../../../src-core/journal/records.ts';
import { checkInDraft, START_MS, testHistory } from '../../testing/test-history.ts';
import type { TestHistory } from '../../testing/test-history.ts';

const DAY_MS = 86_400_000;
let history: TestHistory;
beforeEach(() => {
  history = testHistory();
});
afterEach(() => history.remove());

const rest = (at: number): readonly Draft[] => {
  const atMs = START_MS - at * DAY_MS;
  const id = `s${String(at)}`;
  return [
    {
      kind: 'session',
      id,
      atMs,
      occasion: 'long-screen',
      practiceId: 'legs-up',
      setupId: 'legs-wall',
      length: 5,
      feeling: null,
      nudgeId: null,
      restedMs: 300_000,
      end: 'finished',
      stepsDone: [],
      felt: null,
    },
    checkInDraft({ atMs: atMs - 1, moment: 'before', sessionId: id, tension: 7, tags: ['travel'] }),
    checkInDraft({ atMs: atMs + 1, moment: 'after', sessionId: id, tension: 4 + (at % 2) }),
  ];
};

it('reads from the records what an insight page is made of, and leaves the deleted out', () => {
  const days = Array.from({ length: 600 }, (_, at) => at);
  history.engine.append(days.flatMap(rest));
  history.engine.append([
    { kind: 'screen', id: 'run', atMs: START_MS - DAY_MS, minutes: 90 },
    checkInDraft({ id: 'gone', tension: 0, tags: ['deadline'] }),
  ]);
  history.engine.remove('check-in', 'gone');
  const page = history.engine.insight({
    measure: 'tension',
    nowMs: START_MS + DAY_MS,
    timeZone: 'UTC',
    weeks: 80,
    seed: 1,
  });
  expect(page.relief).toMatchObject([{ setupId: 'legs-wall', n: 600, verdict: 'less' }]);
  // A year of patterns: today has no check-in.
  expect(page.tags).toMatchObject([{ tag: 'travel', nWith: 364 }]);
  expect(page.screen.days).toHaveLength(1);
  expect(page.slow[0]?.points).toHaveLength(80);
  expect(page.slow[0]?.points.every(({ band }) => band?.middle === 7)).toBe(true);
});
