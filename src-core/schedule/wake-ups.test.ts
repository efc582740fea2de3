import { describe, expect, it } from 'vitest';
import { Day } from '../testing/tell.ts';
import { nextDue } from './next-due.ts';

const morning = '2026-03-03T09:00:00+01:00';
const lock = (value: boolean) => ({ type: 'signal-changed', signal: 'locked', value }) as const;

/** How often the timer fires in an hour of this. */
function beatsIn(day: Day, hour: (day: Day) => unknown): number {
  day.beats = 0;
  hour(day);
  return day.beats;
}

describe('the one timer', () => {
  it('fires at most 720 times in a working hour, also one with a nudge that waits for a lull', () => {
    const quiet = beatsIn(new Day(morning), (day) => day.type(60));
    const day = new Day(morning).type(60);
    const busy = beatsIn(day, () => day.type(60));
    expect(day.nudges.length).toBe(1);
    expect(quiet).toBeLessThanOrEqual(121);
    expect(busy).toBeGreaterThan(quiet);
    expect(busy).toBeLessThanOrEqual(240);
  });

  it('fires at most 120 times in an hour away, and a few times in a locked or sleeping one', () => {
    const day = new Day(morning).work(30);
    const away = beatsIn(day, () => day.rest(60));
    const later = beatsIn(day, () => day.rest(60));
    const locked = beatsIn(day.tell(lock(true)), () => day.rest(60));
    expect([away <= 120, later <= 100, locked <= 10]).toEqual([true, true, true]);
    const asleep = new Day(morning).work(30);
    asleep.tell({ type: 'signal-changed', signal: 'asleep', value: true });
    expect(beatsIn(asleep, () => asleep.rest(60))).toBeLessThanOrEqual(10);
  });

  it('fires about 90 times in an idle hour with nobody there and nothing locked', () => {
    const idle = new Day(morning).work(5).rest(30);
    const beats = beatsIn(idle, () => idle.rest(60));
    expect(beats > 80 && beats <= 100).toBe(true);
  });

  it('fires a few times in an hour in which a rest is played', () => {
    const day = new Day(morning).work(5);
    day.tell({ type: 'rest-asked', setupId: 'side-lying', length: 'untimed', feeling: null });
    day.tell({ type: 'session-began', setupId: 'side-lying' });
    expect(beatsIn(day, () => day.rest(60))).toBeLessThanOrEqual(10);
  });

  it('fires at most 120 times in a locked hour whose idle clock says that somebody is there', () => {
    const day = new Day(morning).work(30).tell(lock(true));
    expect(beatsIn(day, () => day.pass(60, () => 16))).toBeLessThanOrEqual(121);
  });

  it('never asks to be called in the past or at once for ever', () => {
    const day = new Day('2026-03-03T04:00:00+01:00');
    for (let hour = 0; hour < 30; hour += 1) {
      const beats = beatsIn(day, () => day.work(45).rest(15));
      expect(beats).toBeLessThanOrEqual(720);
      expect(nextDue(day.state, day.context)).toBeGreaterThan(day.state.at.steadyMs);
    }
  });
});
