import { describe, expect, it } from 'vitest';
import { pendingOf } from '../testing/pending.ts';
import { Day } from '../testing/tell.ts';
import { steadyMs, wallMs } from '../time/moment.ts';
import { HOUR_MS, MINUTE_MS } from '../time/units.ts';
import type { ScheduleEffect } from './effect.ts';
import { show } from './show.ts';
import type { Pending, ScheduleState } from './state.ts';

const noon = new Day('2026-03-03T12:00:00+01:00').type(20);
const { at, plan } = noon.state;
const today = plan.label;
const pending = (occasion: Pending['occasion'], day: number | null = today): Pending =>
  pendingOf(occasion, { day });

/** What is left after this was shown, first of those that wait. */
function shown(first: Pending, fields: Partial<ScheduleState> = {}, context = noon.context) {
  const effects: ScheduleEffect[] = [];
  const rest = fields.pending ?? [];
  const state = show(
    { ...noon.state, ...fields, pending: [first, ...rest] },
    context,
    first,
    effects,
  );
  const nudge = effects.flatMap((effect) =>
    effect.type === 'show-nudge' ? [effect.nudge] : [],
  )[0];
  return { state, effects, nudge };
}

describe('showing a nudge', () => {
  it('is logged and ordered, and begins the distance to the next', () => {
    const { state, effects, nudge } = shown(pending('wind-down'), {
      laterUntil: at.steadyMs,
      waitFrom: at.steadyMs,
    });
    expect(effects.map(({ type }) => type)).toEqual(['log', 'show-nudge']);
    expect(effects[0]).toMatchObject({ line: { event: 'nudge', occasion: 'wind-down', at } });
    expect(state).toMatchObject({ lastOfferAt: at.steadyMs, laterUntil: null, waitFrom: null });
    expect(state.standing).toEqual({ nudge, shownAt: at.steadyMs, pending: pending('wind-down') });
    expect(state.shown.at(-1)).toEqual({ at: at.steadyMs, day: today });
    expect(state.presence).toEqual({ ...noon.state.presence, filled: 0 });
  });

  it('gives each its own name, over restarts too, and draws anew for the next', () => {
    const first = shown(pending('wind-down'));
    const second = shown(pending('wind-down'), first.state);
    expect([first.nudge?.id, second.nudge?.id]).toEqual(['7-0', '7-1']);
    expect(first.state.seed).not.toBe(noon.state.seed);
  });

  it('keeps the last 32 in mind', () => {
    const many = Array.from({ length: 32 }, (_, day) => ({ at: steadyMs(day), day }));
    const kept = shown(pending('morning'), { shown: many }).state.shown;
    expect([kept.length, kept[0]?.day, kept.at(-1)?.day]).toEqual([32, 1, today]);
  });

  it('says nothing where nothing may be played, and asks again after the distance', () => {
    const { state, effects } = shown(pending('wind-down'), {}, { ...noon.context, setups: [] });
    expect(effects).toEqual([]);
    expect(state.laterUntil).toBe(at.steadyMs + 20 * MINUTE_MS);
    expect(state.pending).toEqual([pending('wind-down')]);
  });
});

describe('what was waiting beside it', () => {
  const others = ['travel', 'late-screen', 'wind-down', 'reset-window', 'long-screen'] as const;
  const left = (occasion: Pending['occasion']) =>
    shown(pending(occasion), {
      pending: others.filter((other) => other !== occasion).map((other) => pending(other)),
    }).state.pending.map((other) => other.occasion);

  it('goes on waiting, save that any rest is an answer to a long screen day', () => {
    expect(left('reset-window')).toEqual(['travel', 'late-screen', 'wind-down']);
    expect(left('morning')).toEqual(['travel', 'late-screen', 'wind-down', 'reset-window']);
  });

  it('is settled for the evening by a journey, and by the late line', () => {
    expect(left('travel')).toEqual(['late-screen', 'reset-window']);
    expect(left('late-screen')).toEqual(['travel', 'reset-window', 'long-screen']);
  });
});

describe('a window of which was spoken', () => {
  const served = (occasion: Pending['occasion'], day: number | null = today) =>
    shown(pending(occasion, day), { served: { morning: 5 } }).state.served;

  it('is served for its date, and with a journey or the late line the wind-down is too', () => {
    expect(served('wind-down')).toEqual({ morning: 5, 'wind-down': today });
    expect(served('travel')).toEqual({ morning: 5, travel: today, 'wind-down': today });
    expect(served('late-screen')).toEqual({ morning: 5, 'late-screen': today, 'wind-down': today });
  });

  it('is none where the load spoke', () => {
    expect(served('long-screen', null)).toEqual({ morning: 5 });
  });
});

describe('a chime', () => {
  const evening: Partial<ScheduleState> = {
    plan: {
      ...plan,
      evenings: [{ openWallMs: at.wallMs, closeWallMs: wallMs(at.wallMs + HOUR_MS) }],
    },
  };
  const chimes = (occasion: Pending['occasion'], fields: Partial<ScheduleState> = {}) =>
    shown(pending(occasion), fields).nudge?.mayChime;

  it('is for the day alone, not for the evening, a journey, or somebody who wants none', () => {
    expect([chimes('reset-window'), chimes('reset-window', evening)]).toEqual([true, false]);
    expect(chimes('travel')).toBe(false);
    const still = new Day('2026-03-03T12:00:00+01:00', { chime: false }).context;
    expect(shown(pending('reset-window'), {}, still).nudge?.mayChime).toBe(false);
  });
});

describe('the reason of a journey and of a morning', () => {
  it('is what they are', () => {
    for (const occasion of ['travel', 'morning'] as const) {
      const { nudge } = shown(pending(occasion));
      expect(nudge?.reason).toEqual({ key: `schedule.reason.${occasion}`, values: {} });
    }
  });
});

describe('the reason of a reset', () => {
  const returned = { from: steadyMs(at.steadyMs - HOUR_MS), to: at.steadyMs };
  const fields = { presence: { ...noon.state.presence, returned } };

  it('is the return, where there was one inside the window of its date', () => {
    const open = {
      occasion: 'reset-window',
      day: today,
      openWallMs: at.wallMs,
      closeWallMs: wallMs(at.wallMs + HOUR_MS),
      dipFromWallMs: at.wallMs,
      latestWallMs: at.wallMs,
    } as const;
    const reason = (window: Partial<typeof open> | { day: number } | { occasion: 'morning' }) =>
      shown(pending('reset-window'), {
        ...fields,
        plan: { ...plan, windows: [{ ...open, ...window }] },
      }).nudge?.reason.key.replace('schedule.reason.reset-window.', '');
    expect(reason({})).toBe('returned');
    expect(reason({ day: today - 1 })).toBe('stayed');
    expect(reason({ occasion: 'morning' })).toBe('stayed');
  });
});
