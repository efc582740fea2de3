import { describe, expect, it } from 'vitest';
import type { Felt } from '../felt.ts';
import { noScales } from '../measures.ts';
import type { CheckInFact, SessionFact } from './facts.ts';
import { nothingHelped, whatHelped } from './what-helped.ts';

const DAY_MS = 86_400_000;
const NOW_MS = Date.parse('2026-03-04T12:00:00Z');
const question = { nowMs: NOW_MS, timeZone: 'Europe/Berlin' };

const said = (daysAgo: number, more: Partial<CheckInFact>): CheckInFact => ({
  atMs: NOW_MS - daysAgo * DAY_MS,
  moment: 'any',
  sessionId: null,
  ...noScales,
  tags: [],
  ...more,
});

/** One rest with tension said before and after it. */
function rest(daysAgo: number, setupId: string, before: number, after: number) {
  const id = `${setupId}-${String(daysAgo)}`;
  const atMs = NOW_MS - daysAgo * DAY_MS;
  const session: SessionFact = { id, atMs, setupId, restedMs: 300_000, felt: null };
  return {
    session,
    checkIns: [
      said(daysAgo, { moment: 'before', sessionId: id, tension: before }),
      said(daysAgo, { moment: 'after', sessionId: id, tension: after }),
    ],
  };
}

/** One rest with one word said after it, and no scales. */
const felled = (daysAgo: number, setupId: string, felt: Felt) => {
  const { session } = rest(daysAgo, setupId, 0, 0);
  return { session: { ...session, felt }, checkIns: [] };
};

const helpedBy = (
  rests: readonly { readonly session: SessionFact; readonly checkIns: readonly CheckInFact[] }[],
) =>
  whatHelped(
    {
      sessions: rests.map(({ session }) => session),
      checkIns: rests.flatMap(({ checkIns }) => checkIns),
    },
    null,
    question,
  ).relief;

const calm = (checkIns: readonly CheckInFact[], sharpMs: number | null = null) =>
  whatHelped({ checkIns, sessions: [] }, sharpMs, question).calmDays;

const days = (from: number, to: number, more: Partial<CheckInFact>, every = 1) =>
  Array.from({ length: Math.floor((from - to) / every) + 1 }, (_, at) =>
    said(from - at * every, more),
  );

describe('what helped', () => {
  it('is what was said in one word after each setup, and whether it was tighter the last time', () => {
    const words = (setupId: string, felt: readonly Felt[]) =>
      felt.map((word, at) => felled(felt.length - at, setupId, word));
    const relief = helpedBy([
      ...words('legs-wall', ['tighter', 'softer', 'softer', 'same']),
      ...words('seated-breath', ['softer', 'tighter']),
    ]);
    expect(relief).toEqual({
      'legs-wall': { felt: { softer: 2, same: 1, tighter: 1 }, wasTighter: false, fall: null },
      'seated-breath': { felt: { softer: 1, same: 0, tighter: 1 }, wasTighter: true, fall: null },
    });
  });

  it('is the mean fall of tension too, for who gives scales: with its interval, from eight pairs on', () => {
    const pairs = (count: number) =>
      Array.from({ length: count }, (_, at) => rest(count - at, 'legs-wall', 8, 3 + (at % 3)));
    expect(helpedBy(pairs(7))).toEqual({});
    const fall = helpedBy(pairs(9))['legs-wall']?.fall;
    expect(fall).toMatchObject({ count: 9, mean: 4 });
    expect(fall?.low).toBeGreaterThan(3);
    expect(fall?.high).toBeLessThan(5);
    expect(helpedBy(pairs(9))).toEqual(helpedBy(pairs(9)));
  });

  it('knows nothing of rests that were rated on one side only', () => {
    const { session, checkIns } = rest(1, 'legs-wall', 8, 4);
    const only = { sessions: [session], checkIns: checkIns.slice(1) };
    expect(whatHelped(only, null, question)).toEqual(nothingHelped);
  });
});

describe('the days of calm', () => {
  it('are counted from the first calm day of the stretch that lasts', () => {
    expect(calm(days(15, 0, { tension: 2 }, 2))).toBe(15);
    expect(calm(days(15, 0, { tension: 3, mind: 1 }))).toBe(15);
    expect(calm(days(15, 0, { mind: 3 }))).toBe(15);
  });

  it('are none where little was said, or where nothing was said for a week', () => {
    expect(calm([])).toBe(0);
    expect(calm(days(18, 0, { tension: 1 }, 3))).toBe(0);
    expect(calm(days(40, 8, { tension: 1 }))).toBe(0);
    expect(calm([...days(40, 20, { tension: 1 }), ...days(11, 0, { tension: 1 })])).toBe(11);
  });

  it('begin anew after a tense day, a racing mind or sharp pain, and bear what lies between', () => {
    const quiet = (at: number) => days(20, 0, { tension: 2 }).filter((_, day) => 20 - day !== at);
    expect(calm([...quiet(10), said(10, { tension: 6 })].sort((a, b) => a.atMs - b.atMs))).toBe(9);
    expect(calm([...quiet(10), said(10, { tension: 5 })].sort((a, b) => a.atMs - b.atMs))).toBe(20);
    expect(calm([...quiet(10), said(10, { tension: 1, mind: 9 })])).toBe(9);
    expect(calm(days(20, 0, { tension: 2 }), NOW_MS - 9 * DAY_MS)).toBe(8);
    expect(calm(days(20, 0, { tension: 2 }), NOW_MS - 900 * DAY_MS)).toBe(20);
  });

  it('listen to how it is between rests, not right after one', () => {
    expect(calm(days(20, 0, { tension: 1, moment: 'after' }))).toBe(0);
  });
});
