import { describe, expect, it } from 'vitest';
import { Day } from '../testing/tell.ts';
import { steadyMs, wallMs } from '../time/moment.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../time/units.ts';
import { heldBy, isPaused } from './holds.ts';
import type { ScheduleState } from './state.ts';

const noon = new Day('2026-03-03T12:00:00+01:00').type(1);
const { at, plan } = noon.state;
const ago = (ms: number) => steadyMs(at.steadyMs - ms);
const wallIn = (ms: number) => wallMs(at.wallMs + ms);
/** In a lull of ten seconds. */
const lull: ScheduleState = {
  ...noon.state,
  presence: { ...noon.state.presence, seenAt: ago(10 * SECOND_MS), returned: null },
};
const held = (fields: Partial<ScheduleState> = {}, context = noon.context) =>
  heldBy({ ...lull, ...fields }, context);
const seen = (ms: number) => ({ presence: { ...lull.presence, seenAt: ago(ms) } });
const unknown = { idle: { ...lull.idle, verdict: 'unknown' as const } };
const signal = (name: keyof ScheduleState['signals'], value: boolean | 'unknown' = true) => ({
  signals: { ...lull.signals, [name]: value },
});

describe('a lull', () => {
  it('is ten seconds without an input', () => {
    expect([held(), held(seen(10 * SECOND_MS - 1))]).toEqual([null, 'typing']);
  });

  it('is waited for ten minutes at most, also where nothing can tell of it', () => {
    const waited = (ms: number, fields: Partial<ScheduleState>) =>
      held({ ...fields, waitFrom: ago(ms) });
    const most = 10 * MINUTE_MS;
    expect([waited(most - 1, seen(0)), waited(most, seen(0))]).toEqual(['typing', null]);
    expect([waited(most - 1, unknown), waited(most, unknown)]).toEqual(['unknown', null]);
    expect(held({ ...unknown, ...seen(0) })).toBe('unknown');
  });

  it('after a return is five minutes away', () => {
    const back = (ms: number) => ({
      presence: { ...lull.presence, returned: { from: ago(HOUR_MS), to: ago(ms) } },
    });
    const five = 5 * MINUTE_MS;
    expect([held(back(five - 1)), held(back(five))]).toEqual(['just-returned', null]);
    expect(held({ ...back(1), waitFrom: ago(HOUR_MS) })).toBe('just-returned');
    expect(held({ ...back(1), ...unknown })).toBe('just-returned');
  });

  it('is none during a rest', () => {
    const session = {
      setupId: 'a',
      occasion: 'on-demand',
      plannedMs: null,
      since: ago(1),
      began: true,
    } as const;
    expect([held({ session }), held({ session, ...unknown })]).toEqual([
      'in-session',
      'in-session',
    ]);
  });
});

describe('a sign from outside', () => {
  it('holds only where it is certain, and where the person lets it', () => {
    for (const name of ['locked', 'asleep', 'do-not-disturb', 'full-screen'] as const) {
      expect([
        held(signal(name)),
        held(signal(name, 'unknown')),
        held(signal(name, false)),
      ]).toEqual([name, null, null]);
    }
    const holds = { call: false, 'do-not-disturb': false, 'full-screen': false };
    const { context } = new Day('2026-03-03T12:00:00+01:00', { holds });
    expect(held({ ...signal('do-not-disturb'), callFrom: at.steadyMs }, context)).toBeNull();
    expect(held(signal('full-screen'), context)).toBeNull();
    expect(held({ callUntil: ago(-1) }, context)).toBe('call');
  });

  it('of a call is believed for four hours, and what the person said of one until it is over', () => {
    const called = (ms: number) => held({ callFrom: ago(ms) });
    expect([called(4 * HOUR_MS - 1), called(4 * HOUR_MS)]).toEqual(['call', null]);
    expect([held({ callUntil: ago(-1) }), held({ callUntil: ago(0) })]).toEqual(['call', null]);
  });
});

describe('quiet hours', () => {
  it('hold from their first moment to just before their last', () => {
    const quiet = (open: number, close: number) =>
      held({
        plan: { ...plan, quiet: [{ openWallMs: wallIn(open), closeWallMs: wallIn(close) }] },
      });
    expect([quiet(0, 1), quiet(-1, 0), quiet(1, 2)]).toEqual(['quiet-hours', null, null]);
  });
});

describe('a pause of the person\u2019s own', () => {
  it('lasts until its moment, or through its day', () => {
    const pause = (given: ScheduleState['pause']) => isPaused({ ...lull, pause: given });
    expect(pause(null)).toBe(false);
    const until = (ms: number) => pause({ kind: 'steady', until: ago(-ms) });
    expect([until(1), until(0)]).toEqual([true, false]);
    const day = (label: number) => pause({ kind: 'day', label });
    expect([day(plan.label - 1), day(plan.label), day(plan.label + 1)]).toEqual([
      false,
      true,
      true,
    ]);
  });
});
