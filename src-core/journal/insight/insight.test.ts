import { describe, expect, it } from 'vitest';
import { seededRandom } from '../statistics/seeded-random.ts';
import type { CheckInFact, Facts, SessionFact } from './facts.ts';
import type { InsightQuestion } from './insight.ts';
import { insightOf } from './insight.ts';

const DAY_MS = 86_400_000;
const NOW_MS = 1_780_000_000_000;
const question: InsightQuestion = {
  measure: 'tension',
  nowMs: NOW_MS,
  timeZone: 'Europe/Berlin',
  weeks: 12,
  seed: 7,
};
const nothing: Facts = { checkIns: [], sessions: [], screen: [], entries: [] };

const checkIn = (daysAgo: number, tension: number | null, more: Partial<CheckInFact> = {}) => ({
  atMs: NOW_MS - daysAgo * DAY_MS,
  moment: 'any' as const,
  sessionId: null,
  tension,
  breath: null,
  mind: null,
  pain: null,
  tags: [],
  ...more,
});

/** Rests with a check-in before and after each, `drop` lower afterwards, give or take one. */
function rests(count: number, drop: number, setupId = 'legs-wall'): Facts {
  const sessions: SessionFact[] = [];
  const checkIns: CheckInFact[] = [];
  for (let at = 0; at < count; at += 1) {
    const id = `${setupId}-${String(at)}`;
    sessions.push({ id, atMs: NOW_MS - at * DAY_MS, setupId, restedMs: 300_000, felt: null });
    checkIns.push(
      checkIn(at, 6, { moment: 'before', sessionId: id }),
      checkIn(at, 6 - drop + ((at % 3) - 1), { moment: 'after', sessionId: id }),
    );
  }
  return { ...nothing, sessions, checkIns };
}

describe('an insight page', () => {
  it('of nothing says "not enough yet" everywhere, and blames nobody', () => {
    const page = insightOf(nothing, question);
    expect(page.slow.map(({ course }) => course)).toEqual(Array(4).fill('not-enough'));
    expect(page.screen.verdict).toBe('not-enough');
    expect(page.weekdays.every(({ verdict }) => verdict === 'not-enough')).toBe(true);
    expect(page.regularity).toMatchObject({ score: 0, restsThisWeek: 0 });
    expect(page.regularity.sentence.key).toBe('journal.insight.beginning');
  });

  it('is the same for the same facts and seed', () => {
    expect(insightOf(rests(20, 2), question)).toEqual(insightOf(rests(20, 2), question));
  });
});

describe('relief', () => {
  it('of seven rests is not told, of eight it is', () => {
    const [seven] = insightOf(rests(7, 3), question).relief;
    expect(seven).toMatchObject({ n: 7, estimate: null, verdict: 'not-enough' });
    expect(seven?.sentence).toEqual({
      key: 'journal.insight.reliefNotEnough',
      values: { setup: 'legs-wall', measure: 'tension', n: 7, needed: 8 },
    });
    const [eight] = insightOf(rests(9, 3), question).relief;
    expect(eight?.verdict).toBe('less');
    expect(eight?.sentence).toMatchObject({
      key: 'journal.insight.reliefLess',
      values: { by: 3, n: 9 },
    });
    expect(eight?.estimate?.low).toBeLessThan(-3);
    expect(eight?.estimate?.high).toBeGreaterThan(-3);
  });

  it('that is small is not told as a pattern, however sure it is', () => {
    expect(insightOf(rests(90, 0.3), question).relief[0]?.verdict).toBe('unclear');
  });

  it('takes the last check-in before and the first after, and skips what was skipped', () => {
    const { sessions, checkIns } = rests(1, 1);
    const id = sessions[0]?.id ?? '';
    const more = [
      checkIn(2, 9, { moment: 'before', sessionId: id }),
      ...checkIns,
      checkIn(0, 0, { moment: 'after', sessionId: id }),
      checkIn(0, null, { moment: 'after', sessionId: 'other' }),
    ];
    expect(insightOf({ ...nothing, sessions, checkIns: more }, question).relief).toMatchObject([
      { n: 1 },
    ]);
  });
});

describe('tags', () => {
  const random = seededRandom(3);
  const days = Array.from({ length: 120 }, (_, at) => at + 1);
  const facts = (lift: number): Facts => ({
    ...nothing,
    checkIns: days.map((day) =>
      checkIn(day, Math.round(4 + 2 * random() + (day % 4 === 0 ? lift : 0)), {
        tags: day % 4 === 0 ? ['deadline'] : day === 5 ? ['travel'] : [],
      }),
    ),
  });

  it('that go with more are told with both counts', () => {
    const page = insightOf(facts(3), question);
    const found = page.tags.find(({ tag }) => tag === 'deadline');
    expect(found).toMatchObject({ nWith: 30, nWithout: 90, verdict: 'more' });
    expect(found?.sentence.values).toMatchObject({ tag: 'deadline', nWith: 30, nWithout: 90 });
  });

  it('seen fewer than three times are not judged', () => {
    const page = insightOf(facts(3), question);
    expect(page.tags.find(({ tag }) => tag === 'travel')?.verdict).toBe('not-enough');
  });

  it('of an entry count for its day', () => {
    const entries = [1, 2, 3].map((day) => ({ atMs: NOW_MS - day * DAY_MS, tags: ['choir'] }));
    const page = insightOf({ ...facts(0), entries }, question);
    expect(page.tags.find(({ tag }) => tag === 'choir')?.nWith).toBe(3);
  });
});

describe('the slow measures', () => {
  const steady = (value: (day: number) => number): Facts => ({
    ...nothing,
    checkIns: Array.from({ length: 140 }, (_, day) => checkIn(day, value(day))),
  });
  const tension = (facts: Facts) => insightOf(facts, question).slow[0];

  it('tell lower, higher and the same by whole points', () => {
    expect(tension(steady((day) => (day < 30 ? 3 : 6)))?.course).toBe('lower');
    expect(tension(steady((day) => (day < 30 ? 6 : 3)))?.course).toBe('higher');
    expect(tension(steady((day) => 5 + (day % 2)))?.course).toBe('same');
  });

  it('leave out what was felt right after a rest', () => {
    const after = Array.from({ length: 40 }, (_, day) => checkIn(day, 0, { moment: 'after' }));
    const { checkIns } = steady(() => 5);
    const slow = tension({ ...nothing, checkIns: [...checkIns, ...after] });
    expect(slow?.points.at(-1)?.band).toEqual({ low: 5, middle: 5, high: 5 });
  });

  it('call a bad week a flare, not a failure', () => {
    const slow = tension(steady((day) => (day < 5 ? 9 : 4)));
    expect(slow).toMatchObject({ flare: true, course: 'same' });
    expect(slow?.sentences.map(({ key }) => key)).toContain('journal.insight.flare');
  });
});

describe('regularity', () => {
  it('is hardly touched by one missed week, and is no streak', () => {
    const regular = insightOf(rests(200, 1), question).regularity.score;
    const { sessions, checkIns } = rests(200, 1);
    const missed = sessions.filter((_, at) => at >= 7);
    const after = insightOf({ ...nothing, sessions: missed, checkIns }, question).regularity;
    expect(regular).toBeGreaterThan(0.9);
    expect(after.score).toBeGreaterThan(0.75);
    expect(after.restsThisWeek).toBe(0);
  });
});
