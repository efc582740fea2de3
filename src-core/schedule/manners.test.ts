import { describe, expect, it } from 'vitest';
import { pendingOf } from '../testing/pending.ts';
import { Day } from '../testing/tell.ts';
import { steadyMs, wallMs } from '../time/moment.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../time/units.ts';
import { hasPlace, manners, sayableFrom, shownToday } from './manners.ts';
import type { Pending, ScheduleState } from './state.ts';
import { type OfferedOccasion, tuningOf } from './tuning.ts';

const noon = new Day('2026-03-03T12:00:00+01:00').type(1);
const { context } = noon;
const { at, plan } = noon.state;
const tuning = tuningOf(context.preferences);
const ago = (ms: number) => steadyMs(at.steadyMs - ms);
const said = (isAsked = false): Pending => pendingOf('long-screen', { isAsked });
const may = (fields: Partial<ScheduleState>, isAsked = false) =>
  manners({ ...noon.state, ...fields }, said(isAsked), context);
const shown = (count: number) =>
  Array.from({ length: count }, () => ({ at: ago(1), day: plan.label }));

describe('the distance', () => {
  it('lets twenty minutes go by after an offer', () => {
    expect(may({})).toBe(true);
    const offers = [20 * MINUTE_MS - 1, 20 * MINUTE_MS].map((ms) => may({ lastOfferAt: ago(ms) }));
    expect(offers).toEqual([false, true]);
  });

  it('does not hold for what was put off to a time of its own, "later" does for all', () => {
    expect(may({ lastOfferAt: ago(1) }, true)).toBe(true);
    expect([may({ laterUntil: ago(-1) }), may({ laterUntil: ago(-1) }, true)]).toEqual([
      false,
      false,
    ]);
    expect(may({ laterUntil: ago(0) }, true)).toBe(true);
  });

  it('and "later" hold both: the later of the two counts', () => {
    const state = { ...noon.state, lastOfferAt: ago(0), laterUntil: ago(-MINUTE_MS) };
    expect(sayableFrom(state, said(), tuning)).toBe(at.steadyMs + 20 * MINUTE_MS);
    expect(sayableFrom(state, said(true), tuning)).toBe(at.steadyMs + MINUTE_MS);
    expect(sayableFrom(noon.state, said(), tuning)).toBe(-Infinity);
  });
});

describe('the count of a day', () => {
  const places = (occasion: OfferedOccasion, fields: Partial<ScheduleState> = {}) => {
    const fits = (count: number) =>
      hasPlace({ ...noon.state, ...fields, shown: shown(count) }, occasion, context);
    return [0, 1, 2, 3, 4].filter(fits).length;
  };

  it('keeps a place for the reset window and one for the wind-down that are to come', () => {
    expect([places('long-screen'), places('morning'), places('reset-window')]).toEqual([2, 2, 3]);
    expect([places('wind-down'), places('late-screen'), places('travel')]).toEqual([4, 4, 4]);
  });

  it('keeps none for what was served, is over, or belongs to the next day', () => {
    const day = plan.label;
    expect(places('long-screen', { served: { 'reset-window': day } })).toBe(3);
    expect(places('long-screen', { notToday: { 'reset-window': day, 'wind-down': day } })).toBe(4);
    const only = (open: number, close: number) =>
      places('reset-window', {
        plan: {
          ...plan,
          windows: plan.windows
            .filter(({ occasion }) => occasion === 'wind-down')
            .map((window) => ({ ...window, openWallMs: wallMs(open), closeWallMs: wallMs(close) })),
        },
      });
    expect(only(at.wallMs - HOUR_MS, at.wallMs + 1)).toBe(3);
    expect(only(at.wallMs - HOUR_MS, at.wallMs)).toBe(4);
    expect(only(plan.toWallMs - 1, plan.toWallMs + HOUR_MS)).toBe(3);
    expect(only(plan.toWallMs, plan.toWallMs + HOUR_MS)).toBe(4);
  });

  it('is the whole of it for what the person put off', () => {
    expect([3, 4].map((count) => may({ shown: shown(count) }, true))).toEqual([true, false]);
    expect([1, 2].map((count) => may({ shown: shown(count) }))).toEqual([true, false]);
  });

  it('is of this local day; a day from a clock that ran ahead counts for a day', () => {
    const count = (day: number, ms: number) =>
      shownToday({ ...noon.state, shown: [{ at: ago(ms), day: plan.label + day }] });
    expect([count(0, 30 * HOUR_MS), count(-1, 1)]).toEqual([1, 0]);
    expect([count(1, DAY_MS - 1), count(1, DAY_MS)]).toEqual([1, 0]);
  });
});
