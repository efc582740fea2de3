import { describe, expect, it } from 'vitest';
import type { Setup } from '../practice/setup.ts';
import { contextOf, someSetups } from '../testing/setups.ts';
import { wallMs } from '../time/moment.ts';
import { draw } from '../time/random.ts';
import type { ScheduleContext } from './context.ts';
import { prescribe, prescriptionOf, type Wish } from './prescribe.ts';

const at = wallMs(Date.parse('2026-03-03T12:00:00Z'));
const wish: Wish = { occasion: 'on-demand', feeling: null, length: null, load: 0.5, calm: false };
const [seated, chair, bed, walk] = someSetups as readonly [Setup, Setup, Setup, Setup];

function chosen(
  over: Partial<Wish>,
  context: Partial<ScheduleContext> = {},
  recent: readonly string[] = [],
) {
  const { prescription } = prescribe(
    { ...wish, ...over },
    { ...contextOf(), ...context },
    at,
    recent,
    1,
  );
  if (prescription === null) throw new Error('nothing was chosen');
  return prescription;
}
const keys = (prescription: ReturnType<typeof chosen>) =>
  prescription.why.map(({ key }) => key.replace('schedule.why.', ''));

/** How often each is chosen in two hundred draws. */
function shares(over: Partial<Wish>, context: Partial<ScheduleContext>) {
  const counts: Record<string, number> = {};
  const drawnFrom = { ...contextOf(), ...context };
  let seed = 1;
  for (let count = 0; count < 200; count += 1) {
    const { prescription } = prescribe({ ...wish, ...over }, drawnFrom, at, [], seed);
    const id = prescription?.setupId ?? 'none';
    counts[id] = (counts[id] ?? 0) + 1;
    ({ seed } = draw(seed));
  }
  return counts;
}

describe('the length', () => {
  it.each([
    [{ length: 15 }, chair, 15],
    [{ length: 'untimed' }, bed, 'untimed'],
    [{ length: 'untimed' }, chair, 5],
    [{ length: 15 }, bed, 10],
    [{ length: 1 }, bed, 5],
    [{ calm: true }, seated, 2],
    [{ occasion: 'wind-down' }, chair, 10],
    [{ occasion: 'travel' }, bed, 10],
    [{ occasion: 'reset-window', load: 0.9 }, chair, 5],
    [{ occasion: 'reset-window', load: 1 }, chair, 10],
    [{ occasion: 'long-screen' }, chair, 5],
    [{ occasion: 'late-screen' }, bed, 5],
    [{ occasion: 'morning' }, bed, 5],
    [{ occasion: 'late-screen' }, chair, 5],
    [{ occasion: 'morning' }, chair, 5],
    [{ occasion: 'on-demand' }, { ...chair, lengths: ['untimed'] }, 'untimed'],
    [{ occasion: 'on-demand' }, { ...chair, lengths: ['untimed', 15] }, 15],
    [{ occasion: 'on-demand' }, { ...chair, lengths: [5, 10, 2] }, 5],
    [{ occasion: 'on-demand' }, { ...chair, lengths: [5, 1] }, 5],
  ] as const)('for %j follows from the wish and from what there is', (over, setup, length) => {
    expect(chosen(over, { setups: [setup as Setup] }).length).toBe(length);
  });
});

describe('what is chosen', () => {
  it('fits the occasion, and the feeling first of all', () => {
    expect(chosen({ occasion: 'travel' }).setupId).toBe('side-lying');
    const two = [
      { ...seated, id: 'a', suits: { occasions: { 'on-demand': 1 }, feelings: { racing: 0.1 } } },
      { ...seated, id: 'b', suits: { occasions: { 'on-demand': 1 }, feelings: { racing: 3 } } },
    ] as const;
    expect(shares({ feeling: 'racing' }, { setups: two })['b']).toBeGreaterThan(190);
    const plain = shares({ feeling: 'sore' }, { setups: two })['b'] ?? 0;
    expect(plain > 80 && plain < 120).toBe(true);
  });

  it('suits the occasion ever so little before what does not at all', () => {
    const suits = (id: string, least: number): Setup => ({
      ...seated,
      id,
      suits: { occasions: { morning: least }, feelings: {} },
    });
    const setups = [suits('none', 0), suits('little', 0.001), seated];
    expect(shares({ occasion: 'morning' }, { setups })).toEqual({ little: 200 });
  });

  it('in a panic spike is what is calm, whatever suits better', () => {
    const lively = { ...seated, id: 'lively', calm: false, suits: bed.suits };
    const setups = [{ ...lively, suits: { occasions: { 'on-demand': 5 }, feelings: {} } }, seated];
    expect(shares({ calm: true }, { setups })).toEqual({ 'seated-breath': 200 });
  });

  it('is at hand and has a place; else the next best, else what needs nothing', () => {
    const noProps = contextOf({ props: [] }).preferences;
    expect(shares({ occasion: 'reset-window' }, { preferences: noProps })).toEqual({
      'side-lying': 200,
    });
    const desk = contextOf({ places: ['desk'] }).preferences;
    expect(shares({ occasion: 'wind-down' }, { preferences: desk })).toEqual({
      'seated-breath': 200,
    });
    expect(chosen({}, { preferences: desk, setups: [bed] }).setupId).toBe('side-lying');
    const nothing = prescribe(wish, { ...contextOf({ props: [] }), setups: [chair] }, at, [], 1);
    expect(nothing).toEqual({ prescription: null, seed: 1 });
  });

  it('is movement only after two calm weeks, and never in a panic spike', () => {
    const setups = [walk];
    const none = (calmDays: number, calm: boolean) =>
      prescribe({ ...wish, calm }, { ...contextOf(), setups, calmDays }, at, [], 1).prescription ===
      null;
    expect([none(13, false), none(14, false), none(14, true)]).toEqual([true, false, true]);
  });

  it('is not the same three times running, unless there is nothing else', () => {
    const recent = ['seated-breath', 'seated-breath'];
    expect(chosen({}, {}, recent).setupId).not.toBe('seated-breath');
    expect(chosen({}, {}, ['side-lying', 'seated-breath']).setupId).toBe('seated-breath');
    expect(chosen({}, { setups: [seated] }, recent).setupId).toBe('seated-breath');
    const setups = [seated, bed];
    for (const once of [
      ['seated-breath', 'side-lying'],
      ['side-lying', 'seated-breath'],
      ['seated-breath'],
    ])
      expect(chosen({}, { setups }, once).setupId).toBe('seated-breath');
  });

  it('leans to what has helped from five ratings on, and away from what the body speaks against', () => {
    const setups = [
      { ...seated, id: 'a' },
      { ...seated, id: 'b' },
    ];
    const count = (relief: ScheduleContext['relief']) => shares({}, { setups, relief })['a'] ?? 0;
    const even = count({});
    expect(even > 80 && even < 120).toBe(true);
    expect(count({ a: { count: 4, mean: 8 } })).toBe(even);
    expect(count({ a: { count: 5, mean: 8 } })).toBeGreaterThan(150);
    const bit = count({ a: { count: 5, mean: 1 } });
    expect(bit > even && bit < 140).toBe(true);
    expect(count({ a: { count: 5, mean: -8 } })).toBeLessThan(50);
    const safety = contextOf().safety;
    const answers = {
      ...safety.answers,
      'cannot-reach-floor': { value: 'yes', atWallMs: 0 },
    } as const;
    const unfit = [
      { ...seated, id: 'a', lessFitWith: ['cannot-reach-floor'] },
      setups[1],
    ] as readonly Setup[];
    expect(shares({}, { setups: unfit, safety: { ...safety, answers } })['a']).toBeLessThan(20);
    expect(shares({}, { setups: unfit })['a']).toBe(even);
    expect(shares({}, { setups: unfit, safety: { ...safety, answers: {} } })['a']).toBe(even);
  });
});

describe('the why', () => {
  it('names occasion, feeling, props, relief, variety and safety where they had a part', () => {
    expect(keys(chosen({}, { setups: [seated] }))).toEqual([
      'occasion.on-demand',
      'nothing-needed',
    ]);
    const all = chosen(
      { feeling: 'racing', occasion: 'wind-down' },
      {
        setups: [chair, seated],
        relief: { 'legs-up-chair': { count: 6, mean: 2 } },
        safety: { ...contextOf().safety, blockedSetups: ['seated-breath'] },
      },
      ['side-lying'],
    );
    expect(keys(all)).toEqual([
      'occasion.wind-down',
      'feeling.racing',
      'at-hand',
      'helped',
      'variety',
      'safe',
    ]);
    expect(all.why.find(({ key }) => key.endsWith('helped'))?.values).toEqual({ count: 6 });
    const half = { 'seated-breath': { count: 5, mean: 0.5 } };
    expect(keys(chosen({}, { setups: [seated], relief: half }))).toContain('helped');
    for (const mean of [-1, 0.4]) {
      const hardly = { 'seated-breath': { count: 6, mean } };
      expect(
        keys(chosen({ calm: true }, { setups: [seated], relief: hardly }, ['seated-breath'])),
      ).toEqual(['calm', 'nothing-needed']);
    }
  });
});

describe('a practice of one’s own', () => {
  it('is never chosen unasked, nor said to fit the answers', () => {
    const own: Setup = {
      ...seated,
      isOwn: true,
      needs: [],
      suits: { occasions: { 'on-demand': 3 }, feelings: {} },
    };
    expect(shares({}, { setups: [own, chair] })).toEqual({ [chair.id]: 200 });
    const none = { ...wish };
    expect(prescribe(none, { ...contextOf(), setups: [own] }, at, [], 1).prescription).toBeNull();
    const locked = { ...contextOf(), setups: [own, bed] };
    const asked = prescriptionOf(own, wish, locked, at, []);
    expect(asked.why.map(({ key }) => key)).not.toContain('schedule.why.safe');
  });
});
