import { describe, expect, it } from 'vitest';
import { initialState, type ScheduleState } from '../schedule/state.ts';
import { steadyMs, wallMs } from '../time/moment.ts';
import { HOUR_MS, MINUTE_MS } from '../time/units.ts';
import { advanceDay, restoredDay, type DayLog } from './day-log.ts';

const NINE = Date.parse('2026-03-04T09:00:00+01:00');
const schedule = (changes: Partial<ScheduleState> = {}): ScheduleState => {
  const fresh = initialState(1, { wallMs: wallMs(NINE), steadyMs: steadyMs(0) }, 'Europe/Berlin');
  return { ...fresh, idle: { ...fresh.idle, verdict: 'trusted' }, ...changes };
};
const held = (hold: 'call' | 'typing' | null): ScheduleState =>
  schedule({
    pending: [
      { occasion: 'long-screen', day: null, closeWallMs: null, hold, said: [], isAsked: false },
    ],
  });
const blind = schedule({ idle: { ...schedule().idle, verdict: 'stuck' } });

interface Told {
  readonly minute: number;
  readonly state: ScheduleState;
  readonly hasStarted?: boolean;
}
const after = (told: readonly Told[]): DayLog | null =>
  told.reduce<DayLog | null>(
    (log, { minute, state, hasStarted = false }) =>
      advanceDay(log, state, wallMs(NINE + minute * MINUTE_MS), hasStarted),
    null,
  );
const minutesOf = (spans: DayLog['holds'] | DayLog['unseen'] = []) =>
  spans.map(({ fromWallMs, toWallMs, why }) => [
    why,
    (fromWallMs - NINE) / MINUTE_MS,
    (toWallMs - NINE) / MINUTE_MS,
  ]);

describe('the log of a day', () => {
  it('keeps why a nudge waited, from when to when', () => {
    const log = after([
      { minute: 0, state: schedule() },
      { minute: 1, state: held('call') },
      { minute: 2, state: held('call') },
      { minute: 9, state: held('call') },
      { minute: 10, state: held('typing') },
      { minute: 11, state: held(null) },
      { minute: 12, state: held('call') },
    ]);
    expect(minutesOf(log?.holds)).toEqual([
      ['call', 1, 9],
      ['typing', 10, 10],
      ['call', 12, 12],
    ]);
  });

  it('keeps the person’s own pause, with nothing due', () => {
    const state = schedule({ pause: { kind: 'steady', until: steadyMs(HOUR_MS) } });
    const log = after([0, 1, 2].map((minute) => ({ minute, state })));
    expect(minutesOf(log?.holds)).toEqual([['paused', 0, 2]]);
  });

  it('knows when Drape did not run, and when it was blind', () => {
    const log = after([
      { minute: 0, state: schedule() },
      { minute: 60, state: schedule(), hasStarted: true },
      { minute: 61, state: blind },
      { minute: 62, state: blind },
      { minute: 63, state: schedule() },
    ]);
    expect(minutesOf(log?.unseen)).toEqual([
      ['off', 0, 60],
      ['blind', 60, 62],
    ]);
  });

  it('takes a quick restart for none', () => {
    const log = after([
      { minute: 0, state: schedule() },
      { minute: 1, state: schedule(), hasStarted: true },
    ]);
    expect(log?.unseen).toEqual([]);
  });

  it('begins anew with the local day, and says nothing of the day before', () => {
    const log = after([
      { minute: 0, state: held('call') },
      { minute: 60, state: held('call') },
      { minute: 24 * 60, state: schedule(), hasStarted: true },
    ]);
    expect(log?.holds).toEqual([]);
    expect(minutesOf(log?.unseen)).toEqual([['off', 19 * 60, 24 * 60]]);
  });

  it('stands a clock that is set back', () => {
    const log = after([
      { minute: 30, state: held('call') },
      { minute: 31, state: held('call') },
      { minute: 5, state: held('call') },
      { minute: 6, state: held('call') },
    ]);
    for (const { fromWallMs, toWallMs } of log?.holds ?? []) {
      expect(toWallMs).toBeGreaterThanOrEqual(fromWallMs);
    }
  });

  it('comes back from the disk as it was, or not at all', () => {
    const log = after([{ minute: 0, state: held('call') }]);
    expect(restoredDay(JSON.parse(JSON.stringify(log)))).toEqual(log);
    for (const bad of [null, 3, {}, { ...log, holds: [{ why: 'moon' }] }]) {
      expect(restoredDay(bad)).toBeNull();
    }
  });
});
