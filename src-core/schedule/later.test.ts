import { describe, expect, it } from 'vitest';
import { Day } from '../testing/tell.ts';
import { HOUR_MS, MINUTE_MS } from '../time/units.ts';

const morning = '2026-03-03T09:00:00+01:00';
const nudged = (day: Day) => day.story.filter((line) => line.includes('nudge'));

describe('Later', () => {
  it.each([
    [10, '10:42'],
    [15, '10:47'],
    [30, '11:02'],
    [60, '11:32'],
  ])('by %i minutes is kept to the minute, also below the distance', (minutes, next) => {
    const day = new Day(morning).work(92).answer({ kind: 'later', minutes }).work(75);
    expect(nudged(day).slice(0, 2)).toEqual([
      '10:31 nudge long-screen',
      `${next} nudge long-screen`,
    ]);
  });

  it('comes before anything that began to wait in the meantime', () => {
    const day = new Day('2026-03-03T17:00:00+01:00', { stretchMinutes: 30 }).type(41);
    const first = day.view.nudge?.occasion;
    day.answer({ kind: 'later', minutes: 15 }).work(20);
    expect(day.nudges.map(({ occasion }) => occasion)).toEqual([first, first]);
  });

  it('is not kept over a rest that was taken instead', () => {
    const window = new Day('2026-03-03T16:30:00+01:00', { occasions: { 'long-screen': false } });
    window.work(40).rest(20).type(6).rest(0.3);
    expect(window.view.nudge?.occasion).toBe('reset-window');
    window.answer({ kind: 'later', minutes: 15 });
    expect(window.state.pending.map(({ isAsked }) => isAsked)).toEqual([true]);
    window.tell({ type: 'rest-asked', setupId: 'side-lying', length: 5, feeling: null });
    expect(window.state.pending.map(({ isAsked }) => isAsked)).toEqual([false]);
  });

  it('of no sensible length is a minute, and four hours at most', () => {
    const after = (minutes: number) => {
      const day = new Day(morning).work(92).answer({ kind: 'later', minutes });
      return ((day.state.laterUntil ?? 0) - day.at.steadyMs) / MINUTE_MS;
    };
    expect([Number.NaN, -5, 0, 1_000].map(after)).toEqual([1, 1, 1, 240]);
  });

  it('keeps a window nudge sayable for half an hour past its window', () => {
    const day = new Day('2026-03-03T18:40:00+01:00', { occasions: { 'long-screen': false } }).work(
      20,
    );
    expect(nudged(day)).toEqual(['18:45 nudge reset-window']);
    day.answer({ kind: 'later', minutes: 60 }).work(70);
    expect(nudged(day).at(-1)).toBe('20:00 nudge reset-window');
  });

  it('stands in for a nudge that could not be shown, after the usual distance', () => {
    const day = new Day(morning).work(92);
    const nudgeId = day.view.nudge?.id ?? '';
    day.tell({ type: 'nudge-failed', nudgeId }).work(17);
    expect(day.nudges.length).toBe(1);
    expect(day.work(5).nudges.length).toBe(2);
  });
});

describe('Not today', () => {
  it('silences that occasion until four in the morning, and no other', () => {
    const day = new Day('2026-03-03T21:00:00+01:00', { stretchMinutes: 30 }).work(40);
    expect(day.view.nudge?.occasion).toBe('long-screen');
    day.answer({ kind: 'not-today' }).work(120);
    expect(day.nudges.map(({ occasion }) => occasion)).toEqual([
      'long-screen',
      'wind-down',
      'late-screen',
    ]);
    day
      .jump(6 * HOUR_MS)
      .tell({ type: 'ticked', idleMs: 100 })
      .work(50);
    expect(day.nudges.at(-1)?.occasion).toBe('long-screen');
  });

  it('drops what waits, and a new zone does not bring it back', () => {
    const day = new Day(morning).work(92).answer({ kind: 'not-today' });
    day.tell({ type: 'time-zone-changed', timeZone: 'Asia/Tokyo' }).work(200);
    expect(day.nudges.filter(({ occasion }) => occasion === 'long-screen').length).toBe(1);
    const west = new Day('2026-03-03T09:00:00+09:00', {}, 'Asia/Tokyo').work(92);
    west.answer({ kind: 'not-today' }).type(1);
    west.tell({ type: 'time-zone-changed', timeZone: 'America/Los_Angeles' }).work(200);
    expect(west.nudges.filter(({ occasion }) => occasion === 'long-screen').length).toBe(1);
  });

  it('said yesterday stays yesterday\u2019s over a change of zone', () => {
    const day = new Day(morning).work(92).answer({ kind: 'not-today' });
    day
      .jump(20 * HOUR_MS)
      .tell({ type: 'ticked', idleMs: 100 })
      .type(1);
    const before = day.state.notToday;
    day.tell({ type: 'time-zone-changed', timeZone: 'Asia/Tokyo' }).type(1);
    expect(day.state.notToday).toEqual(before);
  });

  it('to the wind-down frees its place for the day', () => {
    const silent = new Day('2026-03-07T09:00:00+01:00', { stretchMinutes: 30, maxNudgesADay: 2 });
    silent.work(400);
    expect(silent.nudges.length).toBe(1);
  });
});

describe('what waits', () => {
  it('is dropped when its occasion is switched off', () => {
    const call = { type: 'signal-changed', signal: 'call', value: true } as const;
    const day = new Day(morning).tell(call).work(95);
    expect(day.state.pending.length).toBe(1);
    const { preferences } = day.context;
    const occasions = { ...preferences.occasions, 'long-screen': false };
    day.context = { ...day.context, preferences: { ...preferences, occasions } };
    expect(day.tell({ type: 'preferences-changed' }).work(1).state.pending).toEqual([]);
  });

  it('gives way to the recovery of a journey where there is no bedtime', () => {
    const off = { on: false, at: '22:30' };
    const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    const bedtime = Object.fromEntries(days.map((name) => [name, off]));
    const call = (value: boolean) => ({ type: 'signal-changed', signal: 'call', value }) as const;
    const day = new Day('2026-03-03T20:20:00+01:00', { bedtime }).type(1).tell(call(true));
    day.tell({ type: 'day-noted', note: 'travel', on: true }).work(100);
    expect(day.state.pending.map(({ occasion }) => occasion)).toEqual(['travel', 'long-screen']);
    day.tell(call(false)).work(30);
    expect(nudged(day).map((line) => line.slice(6))).toEqual(['nudge travel']);
  });
});

describe('the count of a day', () => {
  it('keeps the places of the reset window and of the evening', () => {
    const day = new Day('2026-03-03T09:00:00+01:00', { stretchMinutes: 30 }).work(820);
    expect(day.nudges.map(({ occasion }) => occasion)).toEqual([
      'long-screen',
      'long-screen',
      'reset-window',
      'wind-down',
    ]);
  });

  it('lets the reset window not take the place of the wind-down', () => {
    const day = new Day('2026-03-03T15:00:00+01:00', { stretchMinutes: 30, maxNudgesADay: 2 });
    day.work(460);
    expect(day.nudges.map(({ occasion }) => occasion)).toEqual(['long-screen', 'wind-down']);
  });

  it('keeps nothing for what never speaks, and one place is anybody\u2019s', () => {
    const occasions = { 'reset-window': false, 'wind-down': false, 'late-screen': false };
    const day = new Day(morning, { stretchMinutes: 30, occasions });
    for (let count = 0; count < 8; count += 1) day.work(40).rest(4);
    expect(day.nudges.length).toBe(4);
    const one = new Day(morning, { stretchMinutes: 30, maxNudgesADay: 1 }).work(300);
    expect(one.nudges.map(({ occasion }) => occasion)).toEqual(['long-screen']);
  });

  it('is none in a mode that says none', () => {
    const modes = [{ id: 'focus', name: 'Focus', on: true, maxNudgesADay: 0 }];
    const day = new Day(morning, { modes }).work(840);
    expect(day.nudges).toEqual([]);
    expect(day.lines.map(({ reason }) => reason?.key)).toContain('schedule.expired.cap');
  });

  it('is not handed out twice by a clock that was set back over four in the morning', () => {
    const day = new Day('2026-03-03T04:10:00+01:00', { stretchMinutes: 30, maxNudgesADay: 1 }).work(
      45,
    );
    expect(day.nudges.length).toBe(1);
    day.setClock(-2 * HOUR_MS).work(60);
    expect(day.nudges.length).toBe(1);
  });
});

describe('refusals', () => {
  const refuse = (day: Day) => {
    for (let count = 0; count < 3; count += 1) {
      day.workUntilNudge().answer({ kind: 'dismissed' });
    }
    return day;
  };
  const often = { stretchMinutes: 30, maxNudgesADay: 8 };

  it('end at the reset window, and the count begins anew', () => {
    const day = refuse(new Day(morning, often));
    expect(day.state.refusals).toBe(3);
    const count = day.nudges.length;
    while (day.at.wallMs < Date.parse('2026-03-03T16:59:00+01:00')) day.work(10);
    expect(day.nudges.length).toBe(count);
    day.work(20);
    expect(day.state.silentUntilWallMs).toBeNull();
    expect(day.state.refusals).toBe(0);
    expect(day.nudges.length).toBeGreaterThan(count);
  });

  it('after the last window of the day last until the next day', () => {
    const day = refuse(new Day('2026-03-07T09:00:00+01:00', often));
    expect(day.state.silentUntilWallMs).toBe(Date.parse('2026-03-08T04:00:00+01:00'));
  });

  it('are forgotten after a session, after a rest by oneself, and overnight', () => {
    const twice = (day: Day) => {
      day.work(40).answer({ kind: 'dismissed' }).work(35).answer({ kind: 'dismissed' });
      expect(day.state.refusals).toBe(2);
      return day;
    };
    const start = () => twice(new Day('2026-03-07T09:00:00+01:00', often));
    const rested = start();
    rested.tell({ type: 'session-ended', setupId: 'side-lying', restedMs: 1, finished: true });
    expect(rested.work(1).state.refusals).toBe(0);
    const away = start().work(65);
    expect(away.view.nudge).not.toBeNull();
    expect(away.rest(4).state.refusals).toBe(0);
    expect(away.view.nudge).toBeNull();
    const night = start().jump(20 * HOUR_MS);
    expect(night.tell({ type: 'ticked', idleMs: 100 }).work(1).state.refusals).toBe(0);
  });

  it('count when nobody answers for half an hour', () => {
    const day = new Day(morning).work(92).work(30);
    expect(day.story.at(-1)).toBe('11:01 expired long-screen');
    expect(day.state.refusals).toBe(1);
  });
});
