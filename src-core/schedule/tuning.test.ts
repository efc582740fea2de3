import { describe, expect, it } from 'vitest';
import { contextOf } from '../testing/setups.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../time/units.ts';
import { endMinuteOf, minuteOf, tuningOf } from './tuning.ts';

const tuned = (preferences: Record<string, unknown> = {}) =>
  tuningOf(contextOf(preferences).preferences);
const mode = (fields: Record<string, unknown>) => ({ id: 'a', name: 'A', on: true, ...fields });

describe('the preferences as the rules need them', () => {
  it('are milliseconds', () => {
    expect(tuned()).toMatchObject({
      stretchMs: 90 * MINUTE_MS,
      pauseMs: 90 * SECOND_MS,
      restCountsMs: 3 * MINUTE_MS,
      fullRestMs: 15 * MINUTE_MS,
      distanceMs: 20 * MINUTE_MS,
      nudgeStandsMs: 30 * MINUTE_MS,
      lullMs: 10 * SECOND_MS,
      typingCapMs: 10 * MINUTE_MS,
      justReturnedMs: 5 * MINUTE_MS,
      resetAwayMs: 15 * MINUTE_MS,
      resetSettleMs: 3 * MINUTE_MS,
      morningAwayMs: 5 * HOUR_MS,
      maxNudgesADay: 4,
      chime: true,
    });
  });

  it('let a rest count no sooner than the clock pauses', () => {
    expect(tuned({ pauseSeconds: 180, restCountsMinutes: 2 }).restCountsMs).toBe(3 * MINUTE_MS);
    expect(tuned({ pauseSeconds: 60, restCountsMinutes: 2 }).restCountsMs).toBe(2 * MINUTE_MS);
  });

  it('are those that were handed in, also where others were before', () => {
    const [one, other] = [contextOf({ stretchMinutes: 60 }), contextOf({ stretchMinutes: 120 })];
    const minutes = [one, other, one].map(({ preferences }) => tuningOf(preferences).stretchMs);
    expect(minutes).toEqual([60, 120, 60].map((count) => count * MINUTE_MS));
    expect(tuningOf(one.preferences)).toBe(tuningOf(one.preferences));
  });

  it('say which occasions speak', () => {
    const occasions = { 'reset-window': false, travel: false, morning: true };
    expect(tuned({ occasions }).speaks).toEqual({
      'long-screen': true,
      'reset-window': false,
      'wind-down': true,
      'late-screen': true,
      morning: true,
      travel: false,
    });
  });
});

describe('modes', () => {
  it('that are on make an interval and a distance longer, never shorter', () => {
    const long = mode({ stretchMinutes: 120, distanceMinutes: 60 });
    const short = mode({ stretchMinutes: 30, distanceMinutes: 10 });
    for (const modes of [[long], [long, short], [short, long]]) {
      const { stretchMs, distanceMs } = tuned({ modes });
      expect([stretchMs, distanceMs]).toEqual([120 * MINUTE_MS, 60 * MINUTE_MS]);
    }
    const { stretchMs, distanceMs } = tuned({ modes: [short] });
    expect([stretchMs, distanceMs]).toEqual([90 * MINUTE_MS, 20 * MINUTE_MS]);
  });

  it('that are on make the nudges of a day fewer, never more', () => {
    expect(tuned({ modes: [mode({ maxNudgesADay: 2 }), mode({})] }).maxNudgesADay).toBe(2);
    expect(tuned({ modes: [mode({ maxNudgesADay: 8 })] }).maxNudgesADay).toBe(4);
  });

  it('that are on silence the chime and what they name', () => {
    expect(tuned({ modes: [mode({}), mode({ quiet: true })] }).chime).toBe(false);
    expect(tuned({ modes: [mode({ quiet: false })] }).chime).toBe(true);
    expect(tuned({ chime: false }).chime).toBe(false);
    const { speaks } = tuned({ modes: [mode({ silent: ['wind-down'] }), mode({})] });
    expect([speaks['wind-down'], speaks['long-screen']]).toEqual([false, true]);
  });

  it('that are off change nothing', () => {
    const off = {
      on: false,
      maxNudgesADay: 0,
      quiet: true,
      silent: ['travel'],
      stretchMinutes: 180,
    };
    expect(tuned({ modes: [mode(off)] })).toEqual(tuned());
  });
});

describe('a time of day', () => {
  it('is its minutes since midnight', () => {
    expect(['00:00', '04:05', '13:40', '23:59'].map(minuteOf)).toEqual([0, 245, 820, 1_439]);
  });

  it('that ends a span lies after its start, on the next day where it must, or the span is none', () => {
    expect(endMinuteOf('09:00', '17:30')).toBe(17.5 * 60);
    expect(endMinuteOf('23:00', '01:00')).toBe(25 * 60);
    expect(endMinuteOf('09:00', '09:00')).toBeNull();
  });
});
