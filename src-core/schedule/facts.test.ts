import { describe, expect, it } from 'vitest';
import { Day, type Told } from '../testing/tell.ts';
import { steadyMs } from '../time/moment.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../time/units.ts';
import { takeIn } from './facts.ts';

const morning = '2026-03-03T09:00:00+01:00';
const signal = (name: 'locked' | 'asleep', value: boolean): Told => ({
  type: 'signal-changed',
  signal: name,
  value,
});
const touched = (idleMs: number): Told => ({ type: 'ticked', idleMs });
const played = (minutes: number, finished: boolean): Told => ({
  type: 'session-ended',
  setupId: 'side-lying',
  restedMs: minutes * MINUTE_MS,
  finished,
});
const rests = (day: Day) => day.lines.filter(({ event }) => event === 'rest');

describe('a session that has ended', () => {
  const worked = () => new Day(morning).type(60);

  it('and was finished empties all that had filled, and a new stretch begins with it', () => {
    const day = worked();
    const end = day.at;
    day.tell(played(10, true)).jump(1).tell(touched(SECOND_MS));
    expect(day.state.presence).toMatchObject({
      load: 0,
      filled: 0,
      activeMs: 0,
      pauses: 0,
      stretchFromWallMs: end.wallMs,
      pauseEndWallMs: end.wallMs,
      seenAt: end.steadyMs,
      goneAt: end.steadyMs,
      returned: { from: end.steadyMs - 10 * MINUTE_MS, to: end.steadyMs },
    });
  });

  it('and was broken off drains its share of the load, and is one more pause of the same stretch', () => {
    const day = worked();
    const { load, filled, activeMs, stretchFromWallMs } = day.jump(1).tell(touched(1))
      .state.presence;
    const end = day.at;
    day.tell(played(5, false)).jump(1).tell(touched(SECOND_MS));
    const after = day.state.presence;
    // Of an unplanned rest, fifteen minutes are the whole.
    expect(after.load).toBeCloseTo(load * (1 - 5 / 15), 3);
    expect(after.filled).toBeCloseTo(filled, 3);
    expect(after.activeMs).toBeCloseTo(activeMs, -4);
    expect(after).toMatchObject({ stretchFromWallMs, pauses: 1, pauseEndWallMs: end.wallMs });
  });

  it('drains by its share of what was planned, and all of it where more was rested', () => {
    const ask = { type: 'rest-asked', setupId: 'side-lying', length: 10, feeling: null } as const;
    const after = (minutes: number) => {
      const day = worked().tell(ask, { type: 'session-began', setupId: 'side-lying' });
      const { load } = day.view;
      day.tell(played(minutes, false)).jump(1).tell(touched(1));
      return day.state.presence.load / load;
    };
    expect(after(4)).toBeCloseTo(0.6, 5);
    expect(after(12)).toBe(0);
  });

  it('is remembered as one of the last two', () => {
    const day = worked();
    for (const setupId of ['a', 'b', 'c']) {
      day
        .tell({ ...played(1, true), setupId } as Told)
        .jump(1)
        .tell(touched(1));
    }
    expect(day.jump(1).tell(touched(1)).state.recent).toEqual(['b', 'c']);
  });

  it('counts as a rest of the day, and so does a rest by oneself, but not a night', () => {
    const day = worked().tell(played(5, true)).type(1);
    expect(day.view.restsToday).toBe(1);
    expect(day.rest(5).type(1).view.restsToday).toBe(2);
    expect(day.rest(2).type(1).view.restsToday).toBe(2);
    expect(day.rest(4 * 60 - 2).type(2).view.restsToday).toBe(3);
    expect(day.rest(4 * 60 + 1).type(2).view.restsToday).toBe(3);
    expect(rests(day)).toHaveLength(4);
  });

  it('counts until four in the morning', () => {
    const day = worked()
      .tell(played(5, true))
      .type(1)
      .jump(20 * HOUR_MS);
    expect(day.type(1).view.restsToday).toBe(0);
    const same = worked().tell(played(5, true)).type(1);
    same.tell({ type: 'preferences-changed' });
    expect(same.type(1).view.restsToday).toBe(1);
  });
});

describe('a rest that was broken off', () => {
  it('leaves no more than lying still for as long would have left', () => {
    const day = new Day(morning).type(60).tell({ type: 'session-began', setupId: 'a' });
    const { load } = day.view;
    day.rest(12).tell(played(1, false)).jump(1).tell(touched(1));
    expect(day.state.presence.load).toBeCloseTo(load * (1 - 12 / 15), 2);
  });
});

describe('a screen that is shut', () => {
  it('has the person gone at once, and the time after it is not active', () => {
    const day = new Day(morning).type(10).tell(signal('locked', true));
    const { steadyMs } = day.at;
    const { activeMs } = day.jump(1).tell(touched(1)).state.presence;
    expect(day.state.presence).toMatchObject({ goneAt: steadyMs, seenAt: steadyMs });
    day.rest(1).tell(signal('locked', false)).type(1);
    expect(day.state.presence.goneAt).toBeNull();
    expect(day.state.presence.activeMs - activeMs).toBeLessThan(1.1 * MINUTE_MS);
  });

  it('had the person gone since it was shut, however long nothing is told after it', () => {
    const day = new Day(morning).type(10).tell(signal('locked', true)).rest(1);
    const { goneAt } = day.state.presence;
    day.jump(HOUR_MS).tell(touched(HOUR_MS)).jump(1).tell(touched(HOUR_MS));
    expect([goneAt, day.state.presence.goneAt]).toEqual([goneAt, goneAt]);
  });

  it('shows within three minutes that an idle clock stands at 0, and a rest that is played does so', () => {
    const stuck = (told: readonly Told[], minutes: number) => {
      const day = new Day(morning).pass(5, () => 0).tell(...told);
      for (let count = 0; count < minutes * 2; count += 1) day.jump(30_000).tell(touched(0));
      return day.jump(1).tell(touched(0)).state.idle.verdict;
    };
    const played = { type: 'session-began', setupId: 'a' } as const;
    for (const told of [signal('locked', true), played]) {
      expect([stuck([told], 2), stuck([told], 4)]).toEqual(['trusted', 'stuck']);
    }
    expect(stuck([], 20)).toBe('trusted');
  });

  it('lets four hours of an idle clock at 0 begin anew', () => {
    const day = new Day(morning).pass(3 * 60, () => 0).tell(signal('locked', true));
    day.jump(1_000).tell(touched(0), signal('locked', false));
    expect(day.pass(2 * 60, () => 0).state.idle.verdict).toBe('trusted');
    expect(day.pass(2 * 60 + 2, () => 0).state.idle.verdict).toBe('stuck');
  });

  it('is no sleep unless it lasts, and has ended with the first sign after it', () => {
    const day = new Day(morning).type(5).tell(signal('locked', true)).rest(40);
    expect(day.state.sleptAt).toBeNull();
    day.tell(signal('locked', false));
    const { steadyMs } = day.at;
    expect(day.type(1).state.sleptAt).toBe(steadyMs);
  });
});

describe('a return from a full rest', () => {
  it('begins the stretch with the first input, not with the beat that tells of it', () => {
    const day = new Day(morning).type(10).rest(20);
    const { wallMs } = day.jump(10_000).at;
    day.tell(touched(4_000)).jump(1).tell(touched(1));
    expect(day.state.presence.stretchFromWallMs).toBe(wallMs - 4_000);
  });
});

describe('a machine that slept without saying so', () => {
  it('had the person gone from the last beat on, or from their last sign', () => {
    const day = new Day(morning).type(10);
    const { load } = day.view;
    day
      .jump(10 * MINUTE_MS)
      .tell(touched(300))
      .jump(1)
      .tell(touched(301));
    expect(day.state.presence.load).toBeCloseTo(load * (1 - 10 / 15), 1);
    expect(day.state.presence.activeMs).toBeLessThanOrEqual(10 * MINUTE_MS);
  });

  it('is taken to sleep after two minutes without a beat, not before', () => {
    const after = (ms: number) => {
      const day = new Day(morning).type(10).jump(ms).tell(touched(ms)).jump(1);
      return day.tell(touched(ms + 1)).state.presence.goneAt;
    };
    expect(after(2 * MINUTE_MS)).toBeNull();
    expect(after(2 * MINUTE_MS + 1)).not.toBeNull();
  });

  it('believes an input only if it is fresh, and that once', () => {
    const woken = (idleMs: number) => {
      const day = new Day(morning).type(10).tell(signal('asleep', true)).jump(30_000);
      day
        .tell(touched(30_500))
        .jump(20 * MINUTE_MS)
        .tell(signal('asleep', false), touched(idleMs));
      return day.jump(1).tell(touched(idleMs + 1)).state.presence.goneAt === null;
    };
    expect([4_000, 5_000, 5_001, 60_000].map(woken)).toEqual([true, true, false, false]);
  });
});

describe('a sign of the person', () => {
  /** When the last one was, once this moment has been judged. */
  const seenAt = (day: Day) => day.jump(1).tell(touched(0)).state.presence.seenAt;
  const told = (day: Day, idleMs: number | null) => day.tell({ type: 'ticked', idleMs });

  it('is what the idle clock tells of, and nothing where it tells nothing once', () => {
    const day = new Day(morning).type(5).jump(20_000);
    const { steadyMs } = day.at;
    expect(seenAt(told(day, 4_000))).toBe(steadyMs - 4_000);
    expect(seenAt(told(day.jump(20_000), null))).toBe(steadyMs + 1);
  });

  it('is none in an idle time that took an input back, or that is nonsense', () => {
    for (const idleMs of [60_000, -1]) {
      const day = new Day(morning).type(5);
      const before = seenAt(told(day, 0));
      expect(seenAt(told(day.jump(10_000), idleMs))).toBe(before + 1);
    }
  });

  it('is an unlock by hand, and no input from before the lock', () => {
    const day = new Day(morning).type(5).tell(signal('locked', true)).rest(10);
    expect(day.view.presence).toBe('away');
    const { steadyMs } = day.at;
    day
      .tell(signal('locked', false))
      .jump(1)
      .tell(touched(10 * MINUTE_MS));
    expect(day.state.presence).toMatchObject({ seenAt: steadyMs, goneAt: null });
    const slept = new Day(morning).type(5).tell(signal('asleep', true)).rest(1);
    slept.tell(signal('asleep', false), touched(MINUTE_MS)).jump(1).tell(touched(MINUTE_MS));
    expect(slept.state.presence.goneAt).not.toBeNull();
  });
});

describe('an input from before', () => {
  it('a sleep that nobody told of is no return from it', () => {
    const day = new Day(morning).type(5).rest(0.5);
    const { steadyMs } = day.at;
    const idle = HOUR_MS + 25_000;
    day
      .jump(HOUR_MS)
      .tell(touched(idle))
      .jump(30_000)
      .tell(touched(idle + 30_000));
    expect(day.state.presence.goneAt).toBe(steadyMs);
    expect(day.jump(1).tell(touched(0)).state.presence.goneAt).toBe(steadyMs);
  });

  it('the end of a sleep is no sign where the idle clock then tells nothing', () => {
    const day = new Day(morning).type(5).tell(signal('asleep', true)).jump(60_000);
    day.tell(touched(1_000)).jump(10_000).tell(signal('asleep', false));
    day.tell({ type: 'ticked', idleMs: null }).jump(1).tell(touched(0));
    expect(day.state.presence.goneAt).not.toBeNull();
  });
});

describe('the first moment of a new day', () => {
  it('has a plan of its own', () => {
    const { state, context } = new Day(morning).type(1);
    const at = { ...state.at, wallMs: state.plan.toWallMs };
    expect(takeIn({ ...state, at }, context).state.plan.label).toBe(state.plan.label + 1);
  });
});

describe('a new zone', () => {
  it('is a journey for a day after the sleep', () => {
    const { state, context } = new Day(morning).type(1);
    const travelled = (ms: number) => {
      const sleptAt = steadyMs(state.at.steadyMs - ms);
      return takeIn({ ...state, zoneShifted: true, sleptAt }, context).state.travelled;
    };
    expect([24 * HOUR_MS, 24 * HOUR_MS + 1].map(travelled)).toEqual([true, false]);
  });

  const flown = (sleptMs: number, wakeHours: number) => {
    const day = new Day(morning).type(5).tell(signal('asleep', true)).jump(sleptMs);
    day.tell(signal('asleep', false), touched(100)).jump(1).tell(touched(100)).type(1);
    day.jump(wakeHours * HOUR_MS).tell({ type: 'time-zone-changed', timeZone: 'Asia/Tokyo' });
    return day.type(1).state.travelled;
  };

  it('is a journey within a day after half an hour of sleep or more', () => {
    expect(flown(30 * MINUTE_MS, 1)).toBe(true);
    expect(flown(30 * MINUTE_MS - 2, 1)).toBe(false);
  });

  it('does not take a noted journey back', () => {
    const day = new Day(morning).type(1).tell({ type: 'day-noted', note: 'travel', on: true });
    day.tell({ type: 'time-zone-changed', timeZone: 'Asia/Tokyo' });
    expect(day.type(1).state.travelled).toBe(true);
    const stayed = new Day(morning).type(1);
    stayed.tell({ type: 'time-zone-changed', timeZone: 'Asia/Tokyo' });
    expect(stayed.type(1).state.travelled).toBe(false);
  });
});
