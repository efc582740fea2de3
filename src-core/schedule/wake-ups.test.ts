import { describe, expect, it } from 'vitest';
import { Day } from '../testing/tell.ts';

const morning = '2026-03-03T09:00:00+01:00';

describe('the one timer', () => {
  it('fires at most 720 times in a working hour, one with a nudge in it', () => {
    const day = new Day(morning).type(60);
    day.beats = 0;
    expect(day.type(60).beats).toBeLessThanOrEqual(720);
    expect(day.nudges.length).toBe(1);
  });

  it('fires at most 120 times in an hour away, and a few times in a locked one', () => {
    const day = new Day(morning).work(30);
    day.beats = 0;
    expect(day.rest(60).beats).toBeLessThanOrEqual(120);
    day.tell({ type: 'signal-changed', signal: 'locked', value: true });
    day.beats = 0;
    expect(day.rest(60).beats).toBeLessThanOrEqual(10);
  });
});
