import { describe, expect, it } from 'vitest';
import type { Setup } from '../practice/setup.ts';
import { contextOf, someSetups } from '../testing/setups.ts';
import { wallMs } from '../time/moment.ts';
import { draw } from '../time/random.ts';
import type { ScheduleContext } from './context.ts';
import { prescribe, prescriptionOf, type Wish } from './prescribe.ts';
import type { Fall, Relief } from './relief.ts';

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
/** So many answers of each kind, and scales where they are given. */
const felt = (softer: number, same = 0, tighter = 0, more: Partial<Relief> = {}): Relief => ({
  felt: { softer, same, tighter },
  wasTighter: false,
  fall: null,
  ...more,
});
const byScales = (mean: number, reach: number, more: Partial<Relief> = {}): Relief => {
  const fall: Fall = { count: 8, mean, low: mean - reach, high: mean + reach };
  return felt(0, 0, 0, { fall, ...more });
};
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

  it('leans to what was softer afterwards from eight answers on, and away from what was tighter', () => {
    const setups = [
      { ...seated, id: 'a' },
      { ...seated, id: 'b' },
    ];
    const count = (a: Relief) => shares({}, { setups, relief: { a } })['a'] ?? 0;
    const even = shares({}, { setups })['a'] ?? 0;
    expect(even > 80 && even < 120).toBe(true);
    expect(count(felt(7))).toBe(even);
    expect(count(felt(8))).toBeGreaterThan(150);
    const bit = count(felt(3, 6));
    expect(bit > even && bit < 140).toBe(true);
    expect(count(felt(4, 0, 4))).toBe(even);
    expect(count(felt(0, 0, 8))).toBeLessThan(50);
  });

  it('comes up less after one "tighter", until another word is said', () => {
    const setups = [
      { ...seated, id: 'a' },
      { ...seated, id: 'b' },
    ];
    const count = (a: Relief) => shares({}, { setups, relief: { a } })['a'] ?? 0;
    const even = count(felt(0));
    expect(count(felt(0, 0, 1, { wasTighter: true }))).toBeLessThan(60);
    expect(count(felt(1, 0, 1))).toBe(even);
    const scales = { fall: { count: 8, mean: 4, low: 3, high: 5 } };
    expect(count(felt(0, 0, 1, { ...scales, wasTighter: true }))).toBeLessThan(60);
  });

  it('leans on scales where words are too few, and only where their interval is off zero', () => {
    const setups = [
      { ...seated, id: 'a' },
      { ...seated, id: 'b' },
    ];
    const count = (a: Relief) => shares({}, { setups, relief: { a } })['a'] ?? 0;
    const even = count(felt(0));
    expect(count(byScales(8, 1))).toBeGreaterThan(150);
    expect(count(byScales(-8, 1))).toBeLessThan(50);
    for (const mean of [1, -1]) expect(count(byScales(mean, 2))).toBe(even);
    expect(count(byScales(8, 1, { felt: { softer: 4, same: 0, tighter: 4 } }))).toBe(even);
  });

  it('leans away from what the body speaks against', () => {
    const setups = [
      { ...seated, id: 'a' },
      { ...seated, id: 'b' },
    ];
    const even = shares({}, { setups })['a'] ?? 0;
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
        relief: { 'legs-up-chair': felt(7, 1) },
        safety: { ...contextOf().safety, blockedSetups: ['seated-breath'] },
      },
      ['side-lying'],
    );
    expect(keys(all)).toEqual([
      'occasion.wind-down',
      'feeling.racing',
      'at-hand',
      'softer',
      'variety',
      'safe',
    ]);
    expect(all.why.find(({ key }) => key.endsWith('softer'))?.values).toEqual({
      softer: 7,
      times: 8,
    });
  });

  const whyWith = (relief: Relief) =>
    keys(chosen({}, { setups: [seated], relief: { 'seated-breath': relief } }, ['seated-breath']));
  const plain = ['occasion.on-demand', 'nothing-needed'];

  it('says that it has eased where chance does not explain how often it was softer', () => {
    expect(whyWith(felt(7, 1))).toEqual([...plain, 'softer']);
    expect(whyWith(felt(7))).toEqual(plain);
    expect(whyWith(felt(6, 2))).toEqual(plain);
    expect(whyWith(felt(13, 7))).toEqual(plain);
    expect(whyWith(felt(14, 6))).toEqual([...plain, 'softer']);
  });

  it('says so by scales where words are too few: half a point at least, and its interval off zero', () => {
    expect(whyWith(byScales(0.5, 0.4))).toEqual([...plain, 'helped']);
    for (const unsure of [byScales(0.4, 0.1), byScales(3, 3), byScales(-3, 1)]) {
      expect(whyWith(unsure)).toEqual(plain);
    }
    expect(whyWith(byScales(4, 1, { felt: { softer: 4, same: 4, tighter: 0 } }))).toEqual(plain);
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
