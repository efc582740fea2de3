import { describe, expect, it } from 'vitest';
import { Day, type Told } from '../testing/tell.ts';
import { HOUR_MS, MINUTE_MS } from '../time/units.ts';
import { dayNotes, type DayNote } from './event.ts';

const morning = '2026-03-03T09:00:00+01:00';
const touched = (idleMs: number): Told => ({ type: 'ticked', idleMs });
const signal = (name: 'locked' | 'call', value: boolean | 'unknown'): Told => ({
  type: 'signal-changed',
  signal: name,
  value,
});
const noted = (note: DayNote, on = true): Told => ({ type: 'day-noted', note, on });
/** The moment that was told of, judged. */
const judged = (day: Day) => day.jump(1).tell({ type: 'preferences-changed' }).state;

describe('an event of a later moment', () => {
  it('judges the moment before, whatever it tells, and does what is asked after what was due', () => {
    const day = new Day(morning, { holds: { typing: false } }).type(90);
    day.jump(40_000).tell(touched(500)).jump(1);
    const count = day.effects.length;
    day.tell({ type: 'calm-asked' });
    expect(day.effects.slice(count).map(({ type }) => type)).toEqual([
      'log',
      'show-nudge',
      'withdraw-nudge',
      'begin-session',
    ]);
  });
});

describe('an unlock', () => {
  const locked = () => new Day(morning).type(5).tell(signal('locked', true)).rest(10);
  const isBack = (day: Day) => judged(day).presence.goneAt === null;

  it('is a sign of the person, also where what follows is not known', () => {
    expect(isBack(locked().tell(signal('locked', false)))).toBe(true);
    expect(isBack(locked().tell(signal('locked', 'unknown')))).toBe(true);
    expect(isBack(locked().tell(signal('locked', false), signal('locked', false)))).toBe(true);
  });

  it('is none where another signal ends, or where it is locked again at once', () => {
    expect(isBack(locked().tell(signal('call', true), signal('call', false)))).toBe(false);
    expect(isBack(locked().tell(signal('locked', false), signal('locked', true)))).toBe(false);
    const open = new Day(morning).type(5).rest(10);
    const before = judged(open).presence.seenAt;
    expect(judged(open.tell(signal('locked', false))).presence.seenAt).toBe(before);
  });

  it('is still one when another signal comes in the same moment', () => {
    expect(isBack(locked().tell(signal('locked', false), signal('call', true)))).toBe(true);
  });
});

describe('preferences that change', () => {
  it('make the plan of the day anew at once', () => {
    const day = new Day('2026-03-03T15:00:00+01:00', { occasions: { 'long-screen': false } }).type(
      1,
    );
    const before = day.view.next?.atWallMs;
    day.context = {
      ...day.context,
      preferences: {
        ...day.context.preferences,
        resetWindow: {
          ...day.context.preferences.resetWindow,
          tue: { on: true, start: '16:00', end: '18:00' },
        },
      },
    };
    day.tell({ type: 'preferences-changed' }).type(1);
    expect(day.view.next?.atWallMs).toBe((before ?? 0) - HOUR_MS);
  });
});

describe('a session that begins', () => {
  const ask = { type: 'rest-asked', setupId: 'side-lying', length: 10, feeling: null } as const;
  const began = (setupId: string): Told => ({ type: 'session-began', setupId });

  it('is the one that was asked for, with its length and its occasion', () => {
    const evening = new Day('2026-03-03T21:30:00+01:00').work(30).answer({ kind: 'start' });
    const { plannedMs, setupId } = evening.state.session ?? {};
    evening.jump(1).tell(began(setupId ?? ''));
    expect(evening.state.session).toMatchObject({ occasion: 'wind-down', plannedMs, began: true });
    expect(plannedMs).toBe(10 * MINUTE_MS);
  });

  it('is another, of no planned length, where it has another name', () => {
    const day = new Day(morning).type(1).tell(ask, began('legs-up-chair'));
    expect(day.state.session).toMatchObject({ setupId: 'legs-up-chair', plannedMs: null });
    const unasked = new Day(morning).type(1).tell(began('side-lying'));
    expect(unasked.state.session).toMatchObject({ occasion: 'on-demand', plannedMs: null });
  });

  it('rests for no less than nothing, whatever is told of its end', () => {
    const ended = (restedMs: number) =>
      new Day(morning)
        .type(1)
        .tell({ type: 'session-ended', setupId: 'a', restedMs, finished: false }).state.ended;
    expect([-5, Number.NaN, 7].map((ms) => ended(ms)?.restedMs)).toEqual([0, 0, 7]);
  });
});

describe('an idle time that is no number', () => {
  it('is nonsense and no sign of the person', () => {
    const day = new Day(morning).type(5);
    const before = judged(day).presence.seenAt;
    const after = judged(day.jump(20_000).tell(touched(Number.NaN)));
    expect([after.presence.seenAt, after.idle.odd]).toEqual([before, 1]);
  });
});

describe('a note about the day', () => {
  it('fills the load faster by a fifth each, and by half at most', () => {
    const day = new Day(morning).type(1);
    const rates = dayNotes.map((note) => day.tell(noted(note)).state.rate);
    expect(rates).toEqual([1.2, 1.4, 1.5, 1.5, 1.5, 1.5]);
  });

  it('counts once however often it is said, in whatever order, and not when it is taken back', () => {
    const day = new Day(morning).type(1).tell(noted('poor-sleep'), noted('deadline'));
    day.tell(noted('deadline'), noted('caffeine'), noted('poor-sleep', false));
    expect(day.state.notes.list).toEqual(['caffeine', 'deadline']);
    expect(day.state.rate).toBeCloseTo(1.4, 10);
    day.tell(noted('caffeine', false), noted('deadline', false));
    expect([day.state.rate, day.state.notes.list]).toEqual([1, []]);
  });

  it('said first on a new day joins none of yesterday\u2019s', () => {
    const day = new Day(morning)
      .type(1)
      .tell(noted('caffeine'))
      .jump(20 * HOUR_MS);
    day.tell(noted('deadline'));
    expect(day.state).toMatchObject({ rate: 1.2, notes: { list: ['deadline'] } });
    expect(day.type(1).view.notes).toEqual(['deadline']);
  });

  it('of a journey is one until it is taken back, and no other note is', () => {
    const day = new Day(morning).type(1).tell(noted('caffeine'));
    expect(day.state.travelled).toBe(false);
    expect(day.tell(noted('travel'), noted('caffeine', false)).state.travelled).toBe(true);
    expect(day.tell(noted('travel', false)).state.travelled).toBe(false);
  });
});
