import { describe, expect, it } from 'vitest';
import { Day, type Told } from '../testing/tell.ts';
import { MINUTE_MS } from '../time/units.ts';
import { weekdays } from '../preferences/schedule-preferences.ts';
import type { Signal } from './event.ts';

const morning = '2026-03-03T09:00:00+01:00';
const signal = (name: Signal, value: boolean | 'unknown'): Told => ({
  type: 'signal-changed',
  signal: name,
  value,
});
const every = (value: unknown) => Object.fromEntries(weekdays.map((day) => [day, value]));
const quietNoon = { quietHours: every({ on: true, start: '10:00', end: '12:00' }) };
const last = (day: Day) => day.story.at(-1);

describe('a hold', () => {
  const begin: readonly (readonly [string, Told])[] = [
    ['paused', { type: 'pause-set', until: { kind: 'minutes', minutes: 60 } }],
    ['locked', signal('locked', true)],
    ['asleep', signal('asleep', true)],
    ['call', signal('call', true)],
    ['call', { type: 'call-declared', minutes: 60 }],
    ['do-not-disturb', signal('do-not-disturb', true)],
    ['full-screen', signal('full-screen', true)],
  ];
  const end: Readonly<Record<string, Told>> = {
    paused: { type: 'pause-set', until: { kind: 'lifted' } },
    locked: signal('locked', false),
    asleep: signal('asleep', false),
    call: signal('call', false),
    'do-not-disturb': signal('do-not-disturb', false),
    'full-screen': signal('full-screen', false),
  };

  it.each(begin)('by %s keeps a full load unsaid and leaves it as it is', (hold, told) => {
    const day = new Day(morning)
      .type(89)
      .tell(told)
      .pass(0.1, () => 500);
    const free = new Day(morning).type(89).pass(0.1, () => 500);
    expect(day.view.hold).toBe(hold);
    expect(day.view.load).toBeCloseTo(free.view.load, 2);
    // Below the gap that a person leaves: nothing here says that a locked screen is open.
    expect(day.pass(20, () => 100).nudges).toEqual([]);
  });

  it('is said in the order of its strength, the strongest that applies alone', () => {
    const day = new Day(morning, quietNoon).type(91);
    const said = [day.view.hold];
    for (const told of [...begin].reverse())
      said.push(day.tell(told[1]).pass(0.05, () => 500).view.hold);
    expect(said).toEqual([
      'quiet-hours',
      'quiet-hours',
      'quiet-hours',
      'quiet-hours',
      'quiet-hours',
      'quiet-hours',
      'quiet-hours',
      'paused',
    ]);
    const order = ['do-not-disturb', 'call', 'asleep', 'locked'].map((name) => {
      const other = new Day(morning).type(91);
      other.tell(signal('full-screen', true), signal(name as Signal, true));
      return other.pass(0.05, () => 500).view.hold;
    });
    expect(order).toEqual(['do-not-disturb', 'call', 'asleep', 'locked']);
  });

  it.each(begin.filter(([hold]) => hold !== 'locked' && hold !== 'asleep'))(
    'by %s is told in the log, and so is its end',
    (hold, told) => {
      const day = new Day(morning).type(85).tell(told).work(20);
      expect(day.story).toEqual([`10:30 hold long-screen ${hold}`]);
      day.tell({ type: 'call-declared', minutes: 0 }, end[hold] as Told).work(15);
      expect(day.story).toContain('10:45 hold long-screen typing');
      expect(last(day)).toBe('10:45 nudge long-screen');
    },
  );

  it('by quiet hours ends with them', () => {
    const day = new Day(morning, quietNoon).work(179);
    expect(day.story).toEqual(['10:30 hold long-screen quiet-hours']);
    expect(last(day.work(6))).toBe('12:00 nudge long-screen');
  });

  it('by the end of a rest lasts five minutes', () => {
    const day = new Day(morning).work(80).rest(4).work(25);
    const back = day.story.findIndex((line) => line.includes('just-returned'));
    const free = new Day(morning, { justReturnedMinutes: 0, stretchMinutes: 30 });
    free.type(40).rest(4).type(0.5);
    expect(back).toBe(-1);
    const soon = new Day(morning, { stretchMinutes: 30, typingCapMinutes: 30 }).type(40).rest(4);
    expect(soon.type(0.2).rest(0.2).view.hold).toBe('just-returned');
    expect(free.rest(0.2).view.hold).toBeNull();
  });

  it('of the kinds that the person has switched off does not count', () => {
    const holds = { call: false, 'do-not-disturb': false, 'full-screen': false, typing: false };
    const day = new Day(morning, { holds }).type(85);
    day.tell(signal('call', true), signal('full-screen', true), signal('do-not-disturb', true));
    expect(last(day.type(6))).toBe('10:30 nudge long-screen');
  });

  it('by a microphone that is in use for four hours is believed no longer', () => {
    const day = new Day('2026-03-03T04:30:00+01:00').tell(signal('call', true)).work(238);
    expect(day.nudges).toEqual([]);
    expect(day.work(4).nudges.length).toBe(1);
  });

  it('takes back what stands, and offers it again only if it had hardly been seen', () => {
    const young = new Day(morning).work(92);
    expect(young.nudges.length).toBe(1);
    young.tell(signal('call', true)).work(0.5).tell(signal('call', false)).work(25);
    expect(young.effects.filter(({ type }) => type === 'withdraw-nudge').length).toBe(1);
    expect(young.nudges.length).toBe(2);
    const old = new Day(morning).work(94).tell(signal('call', true)).work(1);
    old.tell(signal('call', false)).work(40);
    expect(old.nudges.length).toBe(1);
    expect(old.view.nudge).toBeNull();
  });

  it('that nothing can tell of delays for ten minutes and then trusts to luck', () => {
    const day = new Day(morning).type(85).blind(20);
    expect(day.story).toContain('10:30 hold long-screen unknown');
    expect(last(day)).toBe('10:40 nudge long-screen');
  });

  it('by a rest of the person lasts as long as the rest, or as nobody begins it', () => {
    const day = new Day(morning).type(30).tell({
      type: 'rest-asked',
      setupId: 'side-lying',
      length: 'untimed',
      feeling: null,
    });
    day.pass(0.2, () => 15_000);
    expect([day.view.hold, day.view.status.key]).toEqual([
      'in-session',
      'schedule.status.in-session',
    ]);
    day.work(6);
    expect(day.view.hold).not.toBe('in-session');
    day.tell({ type: 'session-began', setupId: 'side-lying' }).rest(30);
    expect(day.view.hold).toBe('in-session');
    day.jump(100 * MINUTE_MS).rest(1);
    expect(day.state.session).toBeNull();
  });
});
