import { describe, expect, it } from 'vitest';
import { Day } from '../testing/tell.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../time/units.ts';

const morning = '2026-03-03T09:00:00+01:00';
const nudged = (day: Day) => day.story.filter((line) => line.includes('nudge'));

describe('a clock that is set', () => {
  it.each([-3 * HOUR_MS, -2 * MINUTE_MS, 2 * MINUTE_MS, 3 * HOUR_MS, 400 * 24 * HOUR_MS])(
    'by %i ms changes neither load nor distance, and times of day move along',
    (by) => {
      const day = new Day(morning).work(60).setClock(by).work(1);
      expect(day.view.load).toBeCloseTo(new Day(morning).work(61).view.load, 5);
      const at = Date.parse(morning) + by;
      expect(Math.abs(day.state.presence.stretchFromWallMs - at)).toBeLessThan(SECOND_MS);
      expect(Math.abs(day.state.presence.pauseEndWallMs - at)).toBeLessThan(SECOND_MS);
    },
  );

  it('by a second is the usual difference of two clocks', () => {
    const day = new Day(morning).work(60).setClock(SECOND_MS).work(1);
    expect(day.state.presence.stretchFromWallMs).toBe(Date.parse(morning));
  });

  it('back over a window does not open it a second time', () => {
    const day = new Day('2026-03-03T21:40:00+01:00').work(30);
    expect(nudged(day)).toEqual(['21:45 nudge wind-down']);
    day.answer({ kind: 'dismissed' }).setClock(-HOUR_MS).work(100);
    expect(nudged(day).length).toBe(1);
  });

  it('that was far in the future does not silence the days that follow', () => {
    const day = new Day('2036-03-04T21:40:00+01:00').work(30).answer({ kind: 'dismissed' });
    expect(nudged(day).length).toBe(1);
    day
      .setClock(Date.parse('2026-03-03T21:40:00+01:00') - day.at.wallMs)
      .rest(20)
      .work(40);
    expect(nudged(day).length).toBe(2);
  });

  it('forward over a window passes it', () => {
    const day = new Day('2026-03-03T16:50:00+01:00')
      .work(5)
      .setClock(4 * HOUR_MS)
      .work(40);
    expect(day.nudges.map(({ occasion }) => occasion)).not.toContain('reset-window');
  });
});

describe('a night in which the clocks change', () => {
  it.each([
    ['Europe/Berlin', '2026-03-28T21:30:00+01:00', 23],
    ['Europe/Berlin', '2026-10-24T21:30:00+02:00', 25],
    ['America/New_York', '2026-03-07T21:30:00-05:00', 23],
    ['America/New_York', '2026-10-31T21:30:00-04:00', 25],
    ['Australia/Lord_Howe', '2026-10-03T21:30:00+10:30', 23.5],
    ['Australia/Lord_Howe', '2026-04-04T21:30:00+11:00', 24.5],
  ])(
    'in %s from %s on opens the wind-down at its local time on both evenings',
    (zone, from, hours) => {
      const quick = { occasions: { 'long-screen': false } };
      const day = new Day(from, quick, zone).work(40).answer({ kind: 'dismissed' });
      day
        .jump(hours * HOUR_MS - 40 * MINUTE_MS)
        .tell({ type: 'ticked', idleMs: 100 })
        .work(40);
      expect(nudged(day)).toEqual(['21:45 nudge wind-down', '21:45 nudge wind-down']);
    },
  );

  it('fills the load by what was lived, not by what the clock shows', () => {
    const day = new Day('2026-03-29T01:30:00+01:00').work(60);
    expect(day.view.load).toBeCloseTo(new Day(morning).work(60).view.load, 5);
  });
});

describe('midnight', () => {
  it.each([
    ['in the middle of the year', '2026-06-03T22:00:00+02:00'],
    ['at the end of the year', '2026-12-31T22:00:00+01:00'],
  ])('%s keeps a hold, a pause and the evening\u2019s count', (_, from) => {
    const day = new Day(from)
      .tell({ type: 'signal-changed', signal: 'call', value: true })
      .work(119);
    expect(day.view.hold).toBe('call');
    expect(day.work(20).view.hold).toBe('call');
    expect(day.nudges).toEqual([]);
    day.tell({ type: 'signal-changed', signal: 'call', value: false }).work(20);
    expect(day.nudges.map(({ occasion }) => occasion)).toEqual(['late-screen']);
    expect(day.view.nudgesToday).toBe(1);
  });

  it('is crossed by a window and by quiet hours', () => {
    const night = { on: true, start: '23:30', end: '01:00' };
    const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    const quietHours = Object.fromEntries(days.map((name) => [name, night]));
    const day = new Day('2026-03-03T23:20:00+01:00', {
      quietHours,
      occasions: { 'wind-down': false },
    });
    expect(day.work(45).view.hold).toBe('quiet-hours');
    day.work(70);
    expect(day.view.hold).not.toBe('quiet-hours');
  });
});

describe('sleep and restart', () => {
  it('a machine that wakes alone at night is no person', () => {
    const day = new Day('2026-03-03T22:00:00+01:00', { occasions: { 'wind-down': false } }).work(
      10,
    );
    day.jump(4 * HOUR_MS);
    for (let count = 0; count < 20; count += 1) {
      day.tell({ type: 'ticked', idleMs: 4 * HOUR_MS + count * 30_000 }).jump(30_000);
    }
    expect(day.view.presence).toBe('away');
    expect(day.nudges).toEqual([]);
  });

  it('a reboot keeps load, refusals, count and pause', () => {
    const day = new Day(morning, { stretchMinutes: 30 }).work(40).answer({ kind: 'dismissed' });
    day.tell({ type: 'pause-set', until: { kind: 'minutes', minutes: 60 } }).work(1);
    const before = day.view;
    day.jump(30_000);
    day.at = { ...day.at, steadyMs: (day.at.steadyMs % 25_000) as typeof day.at.steadyMs };
    day.tell({ type: 'started', timeZone: 'Europe/Berlin' }).work(1);
    expect(day.view.load).toBeCloseTo(before.load + 1 / 30, 1);
    expect([day.view.nudgesToday, day.state.refusals, day.view.hold]).toEqual([1, 1, 'paused']);
    expect(day.work(57).view.hold).toBe('paused');
    expect(day.work(3).view.hold).not.toBe('paused');
  });

  it('a restart takes back what stood, and offers anew what had hardly been seen', () => {
    const started = { type: 'started', timeZone: 'Europe/Berlin' } as const;
    const young = new Day(morning).work(92);
    young.jump(SECOND_MS).tell(started);
    expect(young.effects.at(-1)?.type).toBe('withdraw-nudge');
    expect(young.state.pending.length).toBe(1);
    const old = new Day(morning).work(95).jump(SECOND_MS).tell(started);
    expect(old.state.pending.length).toBe(0);
    const sitting = new Day(morning).work(30).jump(SECOND_MS).tell(started).work(1);
    expect(sitting.view.load).toBeCloseTo(31 / 90, 1);
  });
});
