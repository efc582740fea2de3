import { describe, expect, it } from 'vitest';
import { pendingOf } from '../testing/pending.ts';
import { Day } from '../testing/tell.ts';
import { steadyMs, wallMs } from '../time/moment.ts';
import { HOUR_MS, MINUTE_MS } from '../time/units.ts';
import { closeWindows } from './closing.ts';
import type { ScheduleEffect } from './effect.ts';
import type { Pending, ScheduleState } from './state.ts';

const noon = new Day('2026-03-03T12:00:00+01:00').type(20);
const { at, plan, presence } = noon.state;
const here = { ...presence, seenAt: at.steadyMs, returned: null };
const waiting = (fields: Partial<Pending> = {}): Pending =>
  pendingOf('reset-window', { day: plan.label, closeWallMs: at.wallMs, ...fields });

function closed(fields: Partial<ScheduleState>, pending: readonly Pending[] = [waiting()]) {
  const effects: ScheduleEffect[] = [];
  const before: ScheduleState = { ...noon.state, presence: here, pending, ...fields };
  const state = closeWindows(before, noon.context, effects);
  const lines = effects.flatMap((effect) => (effect.type === 'log' ? [effect.line] : []));
  return { before, state, lines };
}
const cause = (fields: Partial<ScheduleState>, pending?: Pending) => {
  const line = closed(fields, pending && [pending]).lines[0];
  return [line?.reason?.key.replace('schedule.expired.', ''), line?.hold];
};

describe('a window that closes unserved', () => {
  it('is done for its date and waits no longer; one that is open goes on waiting', () => {
    const open = waiting({ occasion: 'wind-down', closeWallMs: wallMs(at.wallMs + 1) });
    const { state, lines } = closed({ served: { morning: 5 } }, [waiting(), open]);
    expect(state.pending).toEqual([open]);
    expect(state.served).toEqual({ morning: 5, 'reset-window': plan.label });
    expect(lines).toMatchObject([{ event: 'expired', occasion: 'reset-window', at }]);
  });

  it('names the day\u2019s count before all else', () => {
    const shown = Array.from({ length: 4 }, () => ({ at: at.steadyMs, day: plan.label }));
    const signals = { ...noon.state.signals, call: true };
    expect(cause({ shown, signals, callFrom: at.steadyMs })).toEqual(['cap', null]);
  });

  it('names the hold that kept it, before that nobody was there', () => {
    const away = { ...here, seenAt: steadyMs(at.steadyMs - HOUR_MS) };
    const signals = { ...noon.state.signals, 'do-not-disturb': true };
    expect(cause({ signals, presence: away })).toEqual(['do-not-disturb', 'do-not-disturb']);
    expect(cause({ presence: away, lastOfferAt: at.steadyMs })).toEqual(['nobody', null]);
  });

  it('names the distance to the last offer, and else that no lull came', () => {
    expect(cause({ lastOfferAt: at.steadyMs })).toEqual(['apart', null]);
    expect(cause({})).toEqual(['no-lull', 'typing']);
    const still = { ...here, seenAt: steadyMs(at.steadyMs - MINUTE_MS / 2) };
    expect(cause({ presence: still }, waiting({ hold: 'typing' }))).toEqual(['no-lull', 'typing']);
    expect(cause({ presence: still })).toEqual(['no-lull', null]);
  });
});

describe('what waits', () => {
  const load = waiting({ occasion: 'long-screen', day: null, closeWallMs: null });
  const full = { ...here, load: 1.1 };
  const evening = {
    plan: {
      ...plan,
      evenings: [{ openWallMs: at.wallMs, closeWallMs: wallMs(at.wallMs + HOUR_MS) }],
    },
  };

  it('for the load does so while it is full, and not into the evening', () => {
    expect(closed({ presence: full }, [load]).state.pending).toEqual([load]);
    expect(closed({}, [load]).state.pending).toEqual([]);
    expect(closed({ presence: full, ...evening }, [load]).state.pending).toEqual([]);
  });

  it('is dropped without a word when it is silenced', () => {
    const { state, lines } = closed({ notToday: { 'reset-window': plan.label } });
    expect([state.pending, lines]).toEqual([[], []]);
    expect(state.served).toEqual(noon.state.served);
    const morning = waiting({ occasion: 'morning', closeWallMs: wallMs(at.wallMs + 1) });
    expect(closed({}, [morning]).state.pending).toEqual([]);
  });

  it('leaves the state as it is where nothing is to be dropped', () => {
    const kept = closed({ presence: full }, [load]);
    expect(kept.state).toBe(kept.before);
  });
});

describe('a journey', () => {
  const travelled = (fields: Partial<ScheduleState>, pending: readonly Pending[] = []) =>
    closed({ travelled: true, ...fields }, pending).state.travelled;

  it('is over when its recovery was spoken of for today, and no nudge of it stands', () => {
    expect(travelled({})).toBe(true);
    expect(travelled({ served: { travel: plan.label - 1 } })).toBe(true);
    expect(travelled({ served: { travel: plan.label } })).toBe(false);
    expect(travelled({ served: { travel: plan.label + 1 } })).toBe(false);
    const soon = waiting({ closeWallMs: wallMs(at.wallMs + 1) });
    expect(travelled({ served: { travel: plan.label } }, [soon])).toBe(false);
    const { standing } = new Day('2026-03-03T12:00:00+01:00').work(95).state;
    if (standing === null) throw new Error('nothing stands');
    expect(travelled({ served: { travel: plan.label }, standing })).toBe(false);
    const journey = { ...standing, nudge: { ...standing.nudge, occasion: 'travel' as const } };
    expect(travelled({ served: { travel: plan.label }, standing: journey })).toBe(true);
  });
});
