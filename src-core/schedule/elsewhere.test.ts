import { describe, expect, it } from 'vitest';
import { Day } from '../testing/tell.ts';
import { HOUR_MS, MINUTE_MS } from '../time/units.ts';

const morning = '2026-03-03T09:00:00+01:00';
const worked = (minutes: number): Day => new Day(morning).type(minutes);
const rested = (day: Day, minutesAgo: number, restedMinutes: number, finished: boolean): Day =>
  day.tell({
    type: 'rested-elsewhere',
    endedWallMs: day.at.wallMs - minutesAgo * MINUTE_MS,
    restedMs: restedMinutes * MINUTE_MS,
    finished,
  });

describe('a rest at another machine', () => {
  it('empties the load when it was finished and nothing has filled since', () => {
    const day = rested(worked(60), 0, 10, true);
    expect(day.view.load).toBeCloseTo(0, 1);
    expect(day.view.restsToday).toBe(1);
  });

  it('leaves what has filled since, as if it had been rested here', () => {
    const day = rested(worked(80), 30, 10, true);
    expect(day.view.load).toBeCloseTo(30 / 90, 1);
    day.work(62);
    expect(day.nudges[0]?.reason.values).toMatchObject({ since: '09:50' });
  });

  it('drains in proportion when it was not finished, and not at all when it was too short', () => {
    const before = worked(60).view.load;
    const half = rested(worked(60), 0, 7.5, false);
    expect(half.view.load).toBeCloseTo(before / 2, 2);
    expect(half.state.presence.pauses).toBe(1);
    const short = rested(worked(60), 0, 2, false);
    expect(short.view.load).toBe(before);
    expect(short.view.restsToday).toBe(0);
  });

  it('means nothing to today when it lies half a day back, or before the day', () => {
    const late = worked(60);
    const load = late.view.load;
    expect(rested(late, 13 * 60, 10, true).view.load).toBe(load);
    const night = rested(worked(60), 7 * 60, 10, true);
    expect(night.view.load).toBeCloseTo(load, 5);
    expect(night.view.restsToday).toBe(0);
  });

  it('has just been when the other clock runs ahead', () => {
    const day = rested(worked(60), -(HOUR_MS / MINUTE_MS), 10, true);
    expect(day.view.load).toBeCloseTo(0, 1);
    expect(day.state.presence.pauseEndWallMs).toBe(day.at.wallMs);
  });
});
