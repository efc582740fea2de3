import { describe, expect, it } from 'vitest';
import { pendingOf } from '../testing/pending.ts';
import { Day } from '../testing/tell.ts';
import { steadyMs, wallMs } from '../time/moment.ts';
import { MINUTE_MS } from '../time/units.ts';
import {
  byUrgency,
  cameBack,
  isEvening,
  isHere,
  isOpen,
  newlyWanted,
  wantsLongScreen,
} from './occasions.ts';
import type { OccasionWindow } from './day-plan.ts';
import type { Pending, ScheduleState } from './state.ts';
import { tuningOf } from './tuning.ts';

/** Somebody at the screen at noon, rested. */
const noon = new Day('2026-03-03T12:00:00+01:00').type(1);
const { at, plan } = noon.state;
const context = noon.context;
const tuning = tuningOf(context.preferences);
const wallIn = (minutes: number) => wallMs(at.wallMs + minutes * MINUTE_MS);
const steadyIn = (minutes: number) => steadyMs(at.steadyMs + minutes * MINUTE_MS);
const state: ScheduleState = {
  ...noon.state,
  presence: { ...noon.state.presence, seenAt: at.steadyMs, returned: null },
};
const window = (occasion: OccasionWindow['occasion'], fields: Partial<OccasionWindow> = {}) => ({
  occasion,
  day: plan.label,
  openWallMs: wallIn(-30),
  closeWallMs: wallIn(30),
  dipFromWallMs: wallIn(-10),
  latestWallMs: wallIn(10),
  ...fields,
});
const away = (minutes: number, backAgo: number) => ({
  presence: {
    ...state.presence,
    returned: { from: steadyIn(-backAgo - minutes), to: steadyIn(-backAgo) },
  },
});
const wanted = (fields: Partial<ScheduleState>, ...windows: OccasionWindow[]) =>
  newlyWanted({ ...state, plan: { ...plan, windows }, ...fields }, context).map(
    ({ occasion }) => occasion,
  );
const pending = (occasion: Pending['occasion'], isAsked = false): Pending =>
  pendingOf(occasion, { isAsked });

describe('what is said first', () => {
  it('is what was put off to a time of its own, then what cannot wait', () => {
    const list = [pending('morning'), pending('travel'), pending('long-screen', true)];
    const sorted = [...list, pending('reset-window', true)].sort(byUrgency);
    expect(sorted.map(({ occasion }) => occasion)).toEqual([
      'reset-window',
      'long-screen',
      'travel',
      'morning',
    ]);
  });
});

describe('somebody', () => {
  const seen = (ms: number) =>
    isHere(
      { ...state, presence: { ...state.presence, seenAt: steadyMs(at.steadyMs - ms) } },
      tuning,
    );

  it('is surely there for half a pause after their last sign, and not once they have gone', () => {
    expect([44_999, 45_000].map(seen)).toEqual([true, false]);
    const gone = { ...state, presence: { ...state.presence, goneAt: at.steadyMs } };
    expect(isHere(gone, tuning)).toBe(false);
  });
});

describe('the evening', () => {
  it('is from the opening of its quiet to just before its end', () => {
    const within = (open: number, close: number) =>
      isEvening({
        ...state,
        plan: { ...plan, evenings: [{ openWallMs: wallIn(open), closeWallMs: wallIn(close) }] },
      });
    expect([within(0, 1), within(-1, 0), within(1, 2), within(-2, -1)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('a window', () => {
  it('is open from its first moment to just before its last', () => {
    const open = (from: number, to: number) =>
      isOpen(state, window('wind-down', { openWallMs: wallIn(from), closeWallMs: wallIn(to) }));
    expect([open(0, 1), open(-1, 0), open(1, 2)]).toEqual([true, false, false]);
  });

  it('that was served for its date, or a later one, is done; a date from a wrong clock does not count', () => {
    const served = (ahead: number) =>
      !isOpen({ ...state, served: { 'wind-down': plan.label + ahead } }, window('wind-down'));
    expect([-1, 0, 1, 2, 3].map(served)).toEqual([false, true, true, true, false]);
  });

  it('is wanted once: not while it waits, and not while it stands', () => {
    expect(wanted({}, window('wind-down'))).toEqual(['wind-down']);
    expect(wanted({ pending: [pending('wind-down')] }, window('wind-down'))).toEqual([]);
    const { standing } = new Day('2026-03-03T21:30:00+01:00').work(30).state;
    expect(standing?.nudge.occasion).toBe('wind-down');
    expect(wanted({ standing }, window('wind-down'))).toEqual([]);
    expect(wanted({ standing }, window('late-screen'))).toEqual(['late-screen']);
  });

  it('that opens later, or whose occasion is silent, wants nothing', () => {
    const ahead = window('wind-down', { openWallMs: wallIn(1) });
    expect(wanted({}, ahead)).toEqual([]);
    expect(wanted(away(400, 10), window('morning'))).toEqual([]);
  });
});

describe('the recovery of a journey', () => {
  it('is wanted after one alone', () => {
    expect(wanted({ travelled: true }, window('travel'))).toEqual(['travel']);
    expect(wanted({ travelled: false }, window('travel'))).toEqual([]);
  });
});

describe('the morning', () => {
  it('is wanted after an absence of a night, not of an evening', () => {
    const early = new Day('2026-03-03T12:00:00+01:00', { occasions: { morning: true } });
    const greeted = (minutes: number, backAgo = 10) =>
      newlyWanted(
        { ...state, plan: { ...plan, windows: [window('morning')] }, ...away(minutes, backAgo) },
        early.context,
      ).length;
    expect([5 * 60 - 1, 5 * 60].map((minutes) => greeted(minutes))).toEqual([0, 1]);
    expect(greeted(5 * 60, 31)).toBe(0);
  });
});

describe('a return', () => {
  const back = (minutes: number, backAgo: number) =>
    cameBack({ ...state, ...away(minutes, backAgo) }, window('reset-window'), 15 * MINUTE_MS);

  it('is one from an absence that was long enough and ended inside the window', () => {
    expect([14.9, 15].map((minutes) => back(minutes, 5))).toEqual([false, true]);
    expect([30, 30.1].map((backAgo) => back(20, backAgo))).toEqual([true, false]);
    expect(cameBack(state, window('reset-window'), 0)).toBe(false);
  });
});

describe('the reset window', () => {
  const dip = (ago: number) => ({
    presence: { ...state.presence, dip: { from: steadyIn(-ago), to: steadyIn(-ago + 2) } },
  });

  it('is wanted three minutes after a return', () => {
    expect(wanted(away(20, 2.9), window('reset-window'))).toEqual([]);
    expect(wanted(away(20, 3), window('reset-window'))).toEqual(['reset-window']);
  });

  it('is wanted after the first pause since work was over, and none before', () => {
    expect(wanted({}, window('reset-window'))).toEqual([]);
    expect(wanted(dip(11), window('reset-window'))).toEqual([]);
    expect(wanted(dip(10), window('reset-window'))).toEqual(['reset-window']);
  });

  it('is wanted at its latest without a pause', () => {
    const latest = (minutes: number) => window('reset-window', { latestWallMs: wallIn(minutes) });
    expect([wanted({}, latest(0)), wanted({}, latest(1))]).toEqual([['reset-window'], []]);
  });
});

describe('a long screen day', () => {
  const due = (fields: Partial<ScheduleState>, load: number, filled = load) =>
    wantsLongScreen(
      { ...state, presence: { ...state.presence, load, filled }, ...fields },
      context,
    );

  it('is spoken of when load and interval are full, or miss it by a hair of arithmetic', () => {
    expect([due({}, 1), due({}, 1 - 1e-10), due({}, 0.999)]).toEqual([true, true, false]);
    expect([due({}, 2, 1 - 1e-10), due({}, 2, 0.999)]).toEqual([true, false]);
    expect(due({}, 0.999, 1)).toBe(false);
  });

  it('waits for two intervals after two refusals', () => {
    const twice = { refusals: 2 };
    expect([due({ refusals: 1 }, 1), due(twice, 2, 1.9), due(twice, 2)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('is not spoken of in silence, or once it was refused for today', () => {
    expect(due({ silentUntilWallMs: wallIn(10) }, 1)).toBe(false);
    expect(due({ notToday: { 'long-screen': plan.label } }, 1)).toBe(false);
    expect(due({ notToday: { 'long-screen': plan.label - 1 } }, 1)).toBe(true);
  });
});
