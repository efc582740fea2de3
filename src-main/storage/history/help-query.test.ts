import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Draft } from '../../../src-core/journal/records.ts';
import { checkInDraft, START_MS, testHistory } from '../../testing/test-history.ts';
import type { TestHistory } from '../../testing/test-history.ts';

const DAY_MS = 86_400_000;
const question = { nowMs: START_MS + DAY_MS, timeZone: 'UTC' };
let history: TestHistory;
beforeEach(() => {
  history = testHistory();
});
afterEach(() => history.remove());

const rest = (
  daysAgo: number,
  setupId: string,
  fall: number,
  end: 'finished' | 'sharp' = 'finished',
): readonly Draft[] => {
  const atMs = START_MS - daysAgo * DAY_MS;
  const id = `${setupId}.${String(daysAgo)}`;
  return [
    {
      kind: 'session',
      id,
      atMs,
      occasion: 'long-screen',
      practiceId: 'legs-up',
      setupId,
      length: 5,
      feeling: null,
      nudgeId: null,
      restedMs: 300_000,
      end,
      stepsDone: [],
      felt: fall > 0 ? 'softer' : 'tighter',
    },
    checkInDraft({ atMs: atMs - 1, moment: 'before', sessionId: id, tension: 2 + fall }),
    checkInDraft({ atMs: atMs + 1, moment: 'after', sessionId: id, tension: 2 }),
  ];
};
const weeks = (count: number) => Array.from({ length: count }, (_, at) => at * 7 + 100);

it('reads the relief of years, and leaves the deleted out', () => {
  history.engine.append([
    ...weeks(80).flatMap((at) => rest(at, 'legs-wall', 4)),
    ...weeks(6).flatMap((at) => rest(at + 1, 'seated-breath', -1)),
    ...rest(99, 'legs-chair', 5),
  ]);
  history.engine.remove('session', 'legs-chair.99');
  expect(history.engine.helped(question)).toEqual({
    relief: {
      'legs-wall': {
        felt: { softer: 80, same: 0, tighter: 0 },
        wasTighter: false,
        fall: { count: 80, mean: 4, low: 4, high: 4 },
      },
      'seated-breath': {
        felt: { softer: 0, same: 0, tighter: 6 },
        wasTighter: true,
        fall: null,
      },
    },
    calmDays: 0,
  });
});

it('counts the days of calm from the last weeks, and from sharp pain anew', () => {
  const days = Array.from({ length: 30 }, (_, at) => at);
  history.engine.append(
    days.map((at) => checkInDraft({ atMs: START_MS - at * DAY_MS, tension: 1 })),
  );
  expect(history.engine.helped(question).calmDays).toBe(30);
  history.engine.append(rest(12, 'legs-wall', 0, 'sharp'));
  expect(history.engine.helped(question).calmDays).toBe(12);
});
