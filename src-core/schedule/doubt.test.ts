import { describe, expect, it } from 'vitest';
import { Day } from '../testing/tell.ts';
import { steadyMs } from '../time/moment.ts';
import { SECOND_MS } from '../time/units.ts';
import { doubted } from './doubt.ts';
import type { ScheduleState } from './state.ts';

const { state } = new Day('2026-03-03T12:00:00+01:00').type(20);
const { at } = state;
const ago = (seconds: number) => steadyMs(at.steadyMs - seconds * SECOND_MS);
/** Locked ten minutes ago; inputs have come for half a minute since. */
const shut: ScheduleState = {
  ...state,
  sample: 1_000,
  signals: { ...state.signals, locked: true, call: true },
  presence: { ...state.presence, goneAt: ago(600) },
  doubtFrom: ago(31),
};
const input = {
  ...state.idle,
  verdict: 'trusted',
  inputAt: ago(1),
  value: SECOND_MS,
  missing: 0,
} as const;
const locked = (fields: Partial<ScheduleState>, idle: Partial<ScheduleState['idle']> = {}) => {
  const after = doubted({ ...shut, ...fields }, { ...input, ...idle });
  return [after.signals.locked, after.doubtFrom];
};

describe('a lock whose end is never told', () => {
  it('is doubted from the first input on, and believed no longer after thirty seconds of them', () => {
    expect(locked({ doubtFrom: null })).toEqual([true, ago(1)]);
    expect(locked({ doubtFrom: ago(30.999) })).toEqual([true, ago(30.999)]);
    expect(locked({ doubtFrom: ago(31) })).toEqual(['unknown', null]);
  });

  it('and a sleep whose end is never told are the same', () => {
    const signals = { ...state.signals, asleep: true as const };
    const open = doubted({ ...shut, signals }, input).signals;
    expect(open).toEqual({ ...state.signals, locked: 'unknown', asleep: 'unknown' });
    expect(doubted(shut, input).signals.call).toBe(true);
  });

  it('is doubted by no input from before it, by none that is old, and by none that is not believed', () => {
    const certain = [true, null];
    const gone = { presence: { ...state.presence, goneAt: ago(1) } };
    expect(locked(gone)).toEqual(certain);
    expect(locked({}, { inputAt: ago(90), value: 90_000 })).toEqual(certain);
    expect(locked({ doubtFrom: ago(119) }, { inputAt: ago(89), value: 89_000 })[0]).toBe('unknown');
    expect(locked({}, { verdict: 'stuck' })).toEqual(certain);
    expect(locked({}, { missing: 1 })).toEqual(certain);
  });

  it('is neither doubted more nor less by an idle clock near 0, or where nothing was told', () => {
    const as = { doubtFrom: ago(40) };
    expect(locked(as, { value: 199 })).toEqual([true, ago(40)]);
    expect(locked(as, { value: 200 })).toEqual(['unknown', null]);
    expect(locked({ ...as, sample: 'none' })).toEqual([true, ago(40)]);
    expect(locked(as, { inputAt: null })).toEqual([true, ago(40)]);
  });
});

describe('a screen that is open', () => {
  it('has nothing to be doubted', () => {
    const open = { ...shut, signals: state.signals };
    expect(doubted(open, input).doubtFrom).toBeNull();
    const sure = { ...open, doubtFrom: null };
    expect(doubted(sure, input)).toBe(sure);
    const here = { ...shut, presence: { ...state.presence, goneAt: null } };
    expect(doubted(here, input)).toMatchObject({ doubtFrom: null, signals: { locked: true } });
  });
});
