import { describe, expect, it } from 'vitest';
import { Day } from '../testing/tell.ts';
import { clockText } from '../time/zone.ts';
import { HOUR_MS } from '../time/units.ts';

const morning = '2026-03-03T09:00:00+01:00';
const status = (day: Day) => [
  day.view.status.key.replace('schedule.status.', ''),
  day.view.status.values,
];
const off = {
  'long-screen': false,
  'reset-window': false,
  'wind-down': false,
  'late-screen': false,
  morning: false,
  travel: false,
};

describe('the status line', () => {
  it('says what comes next and when', () => {
    const day = new Day(morning).type(30);
    expect(status(day)).toEqual(['next.long-screen', { time: '10:30' }]);
    const only = (occasion: keyof typeof off) =>
      new Day(morning, { occasions: { ...off, [occasion]: true } }).type(1);
    expect(status(only('reset-window'))).toEqual(['next.reset-window', { time: '17:00' }]);
    expect(status(only('wind-down'))).toEqual(['next.wind-down', { time: '21:45' }]);
    expect(status(only('late-screen'))).toEqual(['next.late-screen', { time: '23:00' }]);
    expect(status(only('travel'))).toEqual(['quiet', {}]);
    const trip = only('travel').tell({ type: 'day-noted', note: 'travel', on: true }).type(1);
    expect(status(trip)).toEqual(['next.travel', { time: '21:45' }]);
    const dawn = new Day('2026-03-03T03:00:00+01:00', { occasions: { ...off, morning: true } });
    expect(status(dawn.type(1))).toEqual(['next.morning', { time: '04:00' }]);
    expect(new Day(morning, { occasions: off }).type(1).view.next).toBeNull();
  });

  it('knows that a long screen day waits for the evening, for silence and for the interval', () => {
    const evening = new Day('2026-03-03T22:00:00+01:00', {
      occasions: { 'wind-down': false },
    }).type(1);
    expect(evening.view.next?.occasion).toBe('late-screen');
    const day = new Day('2026-03-07T09:00:00+01:00', { stretchMinutes: 30, maxNudgesADay: 8 });
    for (let count = 0; count < 3; count += 1) {
      day.workUntilNudge().answer({ kind: 'dismissed' });
    }
    expect(day.type(1).view.next).toMatchObject({ occasion: 'wind-down' });
    const silenced = new Day('2026-03-07T09:00:00+01:00', {
      occasions: { ...off, 'long-screen': true },
    });
    silenced.state = { ...day.state, at: silenced.at };
    const next = silenced.view.next?.atWallMs ?? 0;
    expect(clockText(next, 'Europe/Berlin')).toBe('04:00');
  });

  it('says that the person is away or pauses, that a rest is on, and what stands', () => {
    const day = new Day(morning).work(92);
    expect(day.view.status).toEqual(day.view.nudge?.reason);
    day.answer({ kind: 'start' });
    expect(status(day)[0]).toBe('in-session');
    const away = new Day(morning).type(30).rest(2);
    expect([away.view.presence, status(away)[0]]).toEqual(['paused', 'paused-input']);
    expect([away.rest(3).view.presence, status(away)[0]]).toEqual(['away', 'away']);
  });

  it('says the hold only while something waits, save that the screen is shut', () => {
    const call = { type: 'signal-changed', signal: 'call', value: true } as const;
    const day = new Day(morning).type(60).tell(call).type(1);
    expect([day.view.hold, status(day)[0]]).toEqual(['call', 'next.long-screen']);
    expect(day.type(30).view.status.key).toBe('schedule.hold.call');
    const locked = new Day(morning).type(60);
    locked.tell({ type: 'signal-changed', signal: 'locked', value: true }).rest(1);
    expect(locked.view.status.key).toBe('schedule.hold.locked');
    locked.tell({ type: 'signal-changed', signal: 'asleep', value: true });
    locked.tell({ type: 'signal-changed', signal: 'locked', value: false }).rest(1);
    expect(locked.view.status.key).toBe('schedule.hold.asleep');
  });

  it('says when what was put off comes back, and that nothing is planned beyond the cap', () => {
    const day = new Day(morning).work(92).answer({ kind: 'later', minutes: 30 }).work(1);
    expect(status(day)).toEqual(['next.long-screen', { time: '11:02' }]);
    const cap = new Day(morning, { maxNudgesADay: 1 }).work(92).answer({ kind: 'dismissed' });
    cap.work(90).rest(0.2);
    expect([cap.view.next, status(cap)[0]]).toEqual([
      { occasion: 'long-screen', atWallMs: null },
      'quiet',
    ]);
  });

  it('says that the clock looks wrong', () => {
    const day = new Day('1999-03-03T09:00:00Z').type(1);
    expect(status(day)[0]).toBe('clock');
    expect(new Day('2150-03-03T09:00:00Z').type(1).view.status.key).toBe('schedule.status.clock');
  });
});

describe('a pause of the person\u2019s own', () => {
  const pause = (until: { kind: 'minutes'; minutes: number } | { kind: 'tomorrow' }) =>
    ({ type: 'pause-set', until }) as const;
  const untilText = (day: Day) => {
    const at = day.view.pausedUntilWallMs;
    return at === null ? null : clockText(at, day.state.timeZone);
  };

  it('for some minutes says when it ends, and has no end once it has', () => {
    const day = new Day(morning).tell(pause({ kind: 'minutes', minutes: 30 })).type(5);
    expect([untilText(day), ...status(day)]).toEqual(['09:30', 'paused', { time: '09:30' }]);
    expect(untilText(day.type(30))).toBeNull();
    expect(untilText(day.tell(pause({ kind: 'minutes', minutes: 0 })))).toBe('09:36');
    expect(untilText(day.tell(pause({ kind: 'minutes', minutes: 99_999 })))).toBe('09:35');
  });

  it('until tomorrow ends at four in the morning', () => {
    const day = new Day('2026-03-03T22:00:00+01:00').tell(pause({ kind: 'tomorrow' })).type(5);
    expect(untilText(day)).toBe('04:00');
    day.jump(5.8 * HOUR_MS).type(5);
    expect(day.view.hold).toBe('paused');
    day.type(10);
    expect([day.view.hold === 'paused', untilText(day)]).toEqual([false, null]);
  });

  it('until tomorrow means four in the morning of the new zone after a journey, east and west', () => {
    const ends = (zone: string) => {
      const day = new Day('2026-03-03T22:00:00+01:00').tell(pause({ kind: 'tomorrow' })).type(5);
      day.tell({ type: 'time-zone-changed', timeZone: zone }).type(5);
      expect([day.view.hold, untilText(day)]).toEqual(['paused', '04:00']);
      return ((day.view.pausedUntilWallMs ?? 0) - day.at.wallMs) / HOUR_MS;
    };
    expect(ends('Asia/Tokyo')).toBeCloseTo(21.83, 1);
    expect(ends('America/New_York')).toBeCloseTo(11.83, 1);
    const over = new Day('2026-03-03T22:00:00+01:00').tell(pause({ kind: 'tomorrow' })).type(5);
    over
      .jump(12 * HOUR_MS)
      .type(5)
      .tell({ type: 'time-zone-changed', timeZone: 'America/New_York' });
    expect(over.type(5).view.hold).not.toBe('paused');
  });

  it('until tomorrow, said as the first thing of a new day, lasts that day', () => {
    const day = new Day('2026-03-03T22:00:00+01:00').type(5).jump(10 * HOUR_MS);
    expect(day.tell(pause({ kind: 'tomorrow' })).type(5).view.hold).toBe('paused');
  });

  it('until tomorrow holds on a computer whose clock is wrong by decades', () => {
    const day = new Day('1999-03-03T09:00:00Z').tell(pause({ kind: 'tomorrow' })).type(5);
    expect(day.view.hold).toBe('paused');
  });

  it('until tomorrow is not lengthened by a clock that is set back', () => {
    const day = new Day('2026-03-03T12:00:00+01:00')
      .type(5)
      .tell(pause({ kind: 'tomorrow' }))
      .type(5);
    day.setClock(-72 * HOUR_MS).type(1);
    expect([day.view.hold, untilText(day)]).toEqual(['paused', '04:00']);
    day.jump(16 * HOUR_MS).type(5);
    expect(day.view.hold).not.toBe('paused');
  });
});
