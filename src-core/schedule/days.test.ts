import { describe, expect, it } from 'vitest';
import { Day } from '../testing/tell.ts';
import { HOUR_MS, MINUTE_MS } from '../time/units.ts';

const morning = '2026-03-03T09:00:00+01:00';
const last = (day: Day) => day.lines[day.lines.length - 1];
const lock = (value: boolean) => ({ type: 'signal-changed', signal: 'locked', value }) as const;

describe('load', () => {
  it('stands still in a pause, drains in proportion in a rest and is empty after fifteen minutes', () => {
    const day = new Day(morning).work(60);
    const full = day.view.load;
    day.rest(2.5);
    expect(day.view.load).toBeCloseTo(full + 1.3 / 90, 1);
    day.rest(3);
    expect(day.view.load).toBeGreaterThan(0.4);
    expect(day.view.load).toBeLessThan(full);
    day.rest(15);
    expect(day.view.load).toBe(0);
  });

  it('is not changed by a brief lock', () => {
    const still = new Day(morning).work(30).rest(1).work(30);
    const locked = new Day(morning).work(30).tell(lock(true)).rest(1).tell(lock(false)).work(30);
    expect(locked.view.load).toBeCloseTo(still.view.load, 1);
  });

  it('is emptied by a night asleep, and by a finished session', () => {
    const night = new Day(morning).work(60).jump(8 * HOUR_MS);
    night.tell({ type: 'ticked', idleMs: 300 }).work(1);
    expect(night.view.load).toBeLessThan(0.05);
    const ended = { type: 'session-ended', setupId: 'side-lying', restedMs: 300_000 } as const;
    const rested = new Day(morning)
      .work(60)
      .tell({ ...ended, finished: true })
      .rest(1);
    expect(rested.view.load).toBe(0);
    const half = new Day(morning)
      .work(60)
      .tell({ ...ended, finished: false })
      .rest(1);
    expect(half.view.load).toBeGreaterThan(0.3);
  });

  it('fills faster on a day with notes, until four in the morning', () => {
    const note = { type: 'day-noted', note: 'caffeine', on: true } as const;
    const day = new Day(morning).type(1).tell(note).type(60);
    expect(day.view.load).toBeGreaterThan(new Day(morning).type(61).view.load * 1.15);
    day
      .jump(20 * HOUR_MS)
      .tell({ type: 'ticked', idleMs: 300 })
      .type(1);
    expect([day.state.rate, day.view.notes]).toEqual([1, []]);
  });
});

describe('a screen whose lock is never told to end', () => {
  it('is believed open after half a minute of inputs', () => {
    const day = new Day(morning).work(30).tell(lock(true)).rest(40);
    expect(day.view.hold).toBe('locked');
    day.type(15);
    expect(day.view.hold).not.toBe('locked');
    expect(day.view.presence).toBe('active');
  });

  it('stays locked for an idle clock that stands near zero', () => {
    const day = new Day(morning)
      .work(30)
      .tell(lock(true))
      .pass(60, () => 16);
    expect(day.view.hold).toBe('locked');
  });

  it('stays locked after a single touch', () => {
    const day = new Day(morning).work(30).tell(lock(true)).rest(20).type(0.2).rest(60);
    expect(day.view.hold).toBe('locked');
    expect(day.state.doubtFrom).toBeNull();
  });
});

describe('the reset window', () => {
  const evening = '2026-03-03T16:30:00+01:00';

  it('opens on the return from an absence, three minutes to settle and five without a nudge', () => {
    const day = new Day(evening).work(40).rest(30).work(10);
    expect(day.nudges.map(({ occasion, reason }) => [occasion, reason.key])).toEqual([
      ['reset-window', 'schedule.reason.reset-window.returned'],
    ]);
  });

  it('says nothing of a return to somebody who only paused', () => {
    const day = new Day(evening).work(40).rest(5).work(15);
    expect(day.nudges.map(({ reason }) => reason.key)).toEqual([
      'schedule.reason.reset-window.stayed',
    ]);
  });

  it('comes at the middle of the window to somebody who never pauses, and once', () => {
    const day = new Day(evening, { occasions: { 'long-screen': false } }).work(170);
    expect(day.story.filter((line) => line.includes('nudge'))).toEqual([
      '18:15 nudge reset-window',
    ]);
  });

  it.each([
    ['call', { type: 'signal-changed', signal: 'call', value: true }],
    ['do-not-disturb', { type: 'signal-changed', signal: 'do-not-disturb', value: true }],
    ['full-screen', { type: 'signal-changed', signal: 'full-screen', value: true }],
    ['paused', { type: 'pause-set', until: { kind: 'tomorrow' } }],
    ['call', { type: 'call-declared', minutes: 600 }],
  ] as const)('that is held to its end names %s as the cause', (hold, told) => {
    const day = new Day(evening, { occasions: { 'long-screen': false } }).tell(told).work(190);
    expect(day.nudges).toEqual([]);
    expect(last(day)).toMatchObject({
      event: 'expired',
      hold,
      reason: { key: `schedule.expired.${hold}` },
    });
  });

  it('that nobody was there for says so', () => {
    const day = new Day(evening, { occasions: { 'long-screen': false } });
    day.tell({ type: 'call-declared', minutes: 110 }).work(106).rest(90);
    expect(last(day)?.reason?.key).toBe('schedule.expired.nobody');
  });
});

describe('the evening', () => {
  it('speaks once before bed and once late, and never chimes', () => {
    const day = new Day('2026-03-03T21:30:00+01:00').work(40);
    day.answer({ kind: 'dismissed' }).work(120);
    expect(day.nudges.map(({ occasion, mayChime }) => [occasion, mayChime])).toEqual([
      ['wind-down', false],
      ['late-screen', false],
    ]);
  });

  it('recovers from a noted journey in place of the wind-down', () => {
    const day = new Day('2026-03-03T21:30:00+01:00');
    day.type(1).tell({ type: 'day-noted', note: 'travel', on: true }).work(60);
    day.answer({ kind: 'dismissed' }).work(30);
    expect(day.nudges.map(({ occasion }) => occasion)).toEqual(['travel', 'late-screen']);
  });

  it('takes a new zone after a sleep for a journey', () => {
    const day = new Day('2026-03-03T10:00:00+01:00').work(10).jump(9 * HOUR_MS);
    day.tell({ type: 'time-zone-changed', timeZone: 'America/New_York' });
    day.tell({ type: 'ticked', idleMs: 300 }).work(5);
    expect(day.state.travelled).toBe(true);
    day
      .jump(8 * HOUR_MS)
      .tell({ type: 'ticked', idleMs: 300 })
      .work(60);
    expect(day.nudges.map(({ occasion }) => occasion)).toContain('travel');
  });
});

describe('the morning', () => {
  it('is greeted after a night away, when the person wants that', () => {
    const late = new Day('2026-03-02T22:00:00+01:00', { occasions: { morning: true } });
    late
      .work(5)
      .jump(10 * HOUR_MS)
      .tell({ type: 'ticked', idleMs: 300 })
      .work(15);
    expect(late.nudges[late.nudges.length - 1]?.reason.key).toBe('schedule.reason.morning');
  });
});

describe('manners', () => {
  it('let Later wait, over a restart, and Not today silence until the next day', () => {
    const day = new Day(morning).work(95).answer({ kind: 'later', minutes: 30 });
    day.jump(MINUTE_MS).tell({ type: 'started', timeZone: 'Europe/Berlin' }).work(27);
    expect(day.nudges.length).toBe(1);
    day.work(10);
    expect(day.nudges.length).toBe(2);
    day.answer({ kind: 'not-today' }).work(180);
    expect(day.nudges.filter(({ occasion }) => occasion === 'long-screen').length).toBe(2);
  });

  it('keep Later over a reboot that starts the steady clock anew', () => {
    const day = new Day(morning).work(95).answer({ kind: 'later', minutes: 60 });
    day.jump(MINUTE_MS);
    day.at = { ...day.at, steadyMs: (day.at.steadyMs % 30_000) as typeof day.at.steadyMs };
    day.tell({ type: 'started', timeZone: 'Europe/Berlin' }).work(50);
    expect(day.nudges.length).toBe(1);
    day.work(15);
    expect(day.nudges.length).toBe(2);
  });

  it('double the interval after two refusals and are silent after three', () => {
    const day = new Day('2026-03-07T06:00:00+01:00', { stretchMinutes: 30 });
    day.work(40).answer({ kind: 'dismissed' }).work(35).answer({ kind: 'dismissed' });
    expect(day.nudges.length).toBe(2);
    day.work(40);
    expect(day.nudges.length).toBe(2);
    day.work(20).answer({ kind: 'dismissed' }).work(300);
    expect(day.nudges.length).toBe(3);
  });

  it('speak four times a day at most, and name the cap where it ends a window', () => {
    const day = new Day('2026-03-03T05:00:00+01:00', { stretchMinutes: 30, maxNudgesADay: 1 });
    day.work(40).answer({ kind: 'later', minutes: 15 }).work(900);
    expect(day.nudges.length).toBe(1);
    expect(day.lines.map(({ reason }) => reason?.key)).toContain('schedule.expired.cap');
  });

  it('hold while paused, and speak once the pause has run out', () => {
    const day = new Day(morning).tell({
      type: 'pause-set',
      until: { kind: 'minutes', minutes: 120 },
    });
    day.work(119);
    expect(day.story).toEqual(['10:30 hold long-screen paused']);
    expect(day.work(5).nudges.length).toBe(1);
  });

  it('obey the strictest of the modes that are on', () => {
    const modes = [
      { id: 'a', name: 'a', on: true, stretchMinutes: 120, quiet: true },
      { id: 'b', name: 'b', on: true, silent: ['reset-window'], maxNudgesADay: 2 },
      { id: 'c', name: 'c', on: false, maxNudgesADay: 0 },
    ];
    const day = new Day(morning, { modes }).work(118);
    expect(day.nudges).toEqual([]);
    expect(day.work(5).nudges.map(({ mayChime }) => mayChime)).toEqual([false]);
  });
});

describe('trouble with the clock', () => {
  it.each([-3, 3])('does not change the load when it is set by %i hours', (hours) => {
    const day = new Day(morning)
      .work(60)
      .setClock(hours * HOUR_MS)
      .work(1);
    expect(day.view.load).toBeCloseTo(new Day(morning).work(61).view.load, 5);
  });

  it('keeps a hold over midnight', () => {
    const day = new Day('2026-03-03T22:00:00+01:00');
    day.tell({ type: 'signal-changed', signal: 'call', value: true }).work(119);
    expect(day.view.hold).toBe('call');
    expect(day.work(20).view.hold).toBe('call');
    expect(day.nudges).toEqual([]);
  });
});

describe('an idle clock that lies', () => {
  it.each([
    ['stuck', () => 5_000],
    ['erratic', (at: number) => (Math.floor(at / 30_000) % 2 === 0 ? 500 : 80_000)],
    ['unknown', () => null],
  ] as const)('is said to be %s, and never makes a loop of nudges', (verdict, idle) => {
    const day = new Day(morning).work(5).pass(300, idle);
    expect(day.state.idle.verdict).toBe(verdict);
    expect(day.nudges.length).toBeLessThanOrEqual(4);
    expect(day.nudges.length).toBeGreaterThan(0);
  });
});
