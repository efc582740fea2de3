import { describe, expect, it } from 'vitest';
import { contextOf } from '../testing/setups.ts';
import { type SteadyMs, steadyMs, wallMs } from '../time/moment.ts';
import { MINUTE_MS } from '../time/units.ts';
import { filledAt, goneFrom, loadAt, presenceAt, seenAt } from './presence.ts';
import { initialState, type Presence } from './state.ts';
import { tuningOf } from './tuning.ts';

/** A clock pauses at 90 s, a rest counts from 3 min and is full at 15, and 90 min fill the load. */
const tuning = tuningOf(contextOf().preferences);
const PAUSE_MS = 1.5 * MINUTE_MS;
const REST_MS = 3 * MINUTE_MS;
const FULL_REST_MS = 15 * MINUTE_MS;

const start = { wallMs: wallMs(1_000_000_000), steadyMs: steadyMs(50_000_000) };
const after = (ms: number): SteadyMs => steadyMs(start.steadyMs + ms);
const wallAfter = (ms: number) => wallMs(start.wallMs + ms);
/** Somebody who has filled half a load, a fifth of it since the last offer. */
const worked: Presence = {
  ...initialState(1, start, 'UTC').presence,
  load: 0.5,
  filled: 0.2,
  activeMs: 45 * MINUTE_MS,
  pauses: 2,
};
const gone = { ...worked, goneAt: after(MINUTE_MS) };
const load = (presence: Presence, ms: number, rate = 1) =>
  loadAt(presence, after(ms), rate, tuning);
const filled = (presence: Presence, ms: number, rate = 1) =>
  filledAt(presence, after(ms), rate, tuning);
const seen = (presence: Presence, ms: number, rate = 1) =>
  seenAt(presence, after(ms), wallAfter(ms), rate, tuning);

describe('the load, with no further sign of the person', () => {
  it('fills for 90 seconds, then stands still, then drains from its last sign on', () => {
    expect(load(worked, MINUTE_MS)).toBeCloseTo(0.5 + 1 / 90, 10);
    const most = load(worked, PAUSE_MS);
    expect(most).toBeCloseTo(0.5 + 1.5 / 90, 10);
    expect(load(worked, REST_MS - 1)).toBe(most);
    expect(load(worked, REST_MS)).toBeCloseTo(0.5 * (1 - 3 / 15), 10);
    expect(load(worked, 6 * MINUTE_MS)).toBeCloseTo(0.5 * (1 - 6 / 15), 10);
    expect([FULL_REST_MS, 2 * FULL_REST_MS].map((ms) => load(worked, ms))).toEqual([0, 0]);
  });

  it('fills faster by the rate of the day, and only until the person has gone', () => {
    expect(load(worked, MINUTE_MS, 1.4)).toBeCloseTo(0.5 + 1.4 / 90, 10);
    expect(load(gone, 2 * MINUTE_MS)).toBeCloseTo(0.5 + 1 / 90, 10);
    expect(load({ ...gone, goneAt: after(-MINUTE_MS) }, MINUTE_MS)).toBe(0.5);
  });

  it('is what it was for a moment before the last sign', () => {
    expect(load(worked, -MINUTE_MS)).toBe(0.5);
    expect(filled(worked, -MINUTE_MS)).toBe(0.2);
  });
});

describe('what has filled since the last offer', () => {
  it('fills as the load does, is left alone by a rest and emptied by a full one', () => {
    expect(filled(worked, MINUTE_MS)).toBeCloseTo(0.2 + 1 / 90, 10);
    expect(filled(worked, REST_MS - 1)).toBeCloseTo(0.2 + 1.5 / 90, 10);
    expect([REST_MS, FULL_REST_MS - 1].map((ms) => filled(worked, ms))).toEqual([0.2, 0.2]);
    expect(filled(worked, FULL_REST_MS)).toBe(0);
  });
});

describe('a sign of the person', () => {
  it('that is not later than the last changes nothing', () => {
    expect(seen(worked, 0)).toBe(worked);
    expect(seen(worked, -1)).toBe(worked);
  });

  it('before 90 seconds goes on with the same stretch', () => {
    const next = seen(worked, PAUSE_MS - 1);
    expect(next).toMatchObject({ seenAt: after(PAUSE_MS - 1), dip: null, pauses: 2, goneAt: null });
    expect(next.activeMs).toBe(worked.activeMs + PAUSE_MS - 1);
    expect(next.load).toBe(load(worked, PAUSE_MS - 1));
    expect(next.filled).toBe(filled(worked, PAUSE_MS - 1));
    expect(next.returned).toBe(worked.returned);
  });

  it('after 90 seconds ends a pause, which is no rest', () => {
    const next = seen(worked, PAUSE_MS);
    expect(next.dip).toEqual({ from: start.steadyMs, to: after(PAUSE_MS) });
    expect(next.activeMs).toBe(worked.activeMs + PAUSE_MS);
    expect(next.returned).toBe(worked.returned);
    expect([next.pauses, next.pauseEndWallMs]).toEqual([2, start.wallMs]);
  });

  it('after somebody had gone is a return, however soon, and fills only what was there', () => {
    const next = seen({ ...gone, goneAt: after(1_000) }, 20_000);
    expect(next).toMatchObject({ goneAt: null, dip: null, seenAt: after(20_000), pauses: 2 });
    expect(next.activeMs).toBe(worked.activeMs + 1_000);
  });

  it('after three minutes ends a rest, which was no active time', () => {
    const next = seen(worked, REST_MS);
    const rest = { from: start.steadyMs, to: after(REST_MS) };
    expect([next.dip, next.returned]).toEqual([rest, rest]);
    expect([next.activeMs, next.pauses]).toEqual([worked.activeMs, 3]);
    expect(next.pauseEndWallMs).toBe(wallAfter(REST_MS));
    expect(next.stretchFromWallMs).toBe(start.wallMs);
  });

  it('after fifteen minutes begins anew', () => {
    const next = seen(worked, FULL_REST_MS);
    expect(next).toMatchObject({ load: 0, filled: 0, activeMs: 0, pauses: 0 });
    expect(next.stretchFromWallMs).toBe(wallAfter(FULL_REST_MS));
    expect(next.pauseEndWallMs).toBe(wallAfter(FULL_REST_MS));
  });
});

describe('going away', () => {
  const leave = (presence: Presence, ms: number) =>
    goneFrom(presence, after(ms), wallAfter(ms), 1, tuning);

  it('by hand is a last sign, unless nobody has been there for 90 seconds', () => {
    const left = leave(worked, MINUTE_MS);
    expect([left.seenAt, left.goneAt]).toEqual([after(MINUTE_MS), after(MINUTE_MS)]);
    expect(left.load).toBeCloseTo(0.5 + 1 / 90, 10);
    expect(leave(worked, PAUSE_MS)).toEqual({ ...worked, goneAt: after(PAUSE_MS) });
  });

  it('happens once: what is told again is no later leave', () => {
    expect(leave(gone, 2 * MINUTE_MS)).toBe(gone);
  });
});

describe('a person', () => {
  const is = (presence: Presence, ms: number) => presenceAt(presence, after(ms), tuning);

  it('is active below 90 seconds without a sign, away from three minutes on, and paused between', () => {
    expect([0, PAUSE_MS - 1].map((ms) => is(worked, ms))).toEqual(['active', 'active']);
    expect([PAUSE_MS, REST_MS - 1].map((ms) => is(worked, ms))).toEqual(['paused', 'paused']);
    expect(is(worked, REST_MS)).toBe('away');
  });

  it('who has gone is not active any more, and away after the same time', () => {
    expect([is(gone, MINUTE_MS), is(gone, REST_MS)]).toEqual(['paused', 'away']);
  });
});
