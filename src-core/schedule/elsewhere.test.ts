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

  it('that was broken off drains what had filled before it alone', () => {
    const { load } = rested(worked(60), 30, 7.5, false).state.presence;
    expect(load).toBeCloseTo(30 / 90 + (30 / 90) * 0.5, 1);
  });

  it('counts from three minutes on, and is whole from fifteen on', () => {
    const left = (minutes: number) => {
      const day = worked(60);
      const { load } = day.view;
      return rested(day, 0, minutes, false).view.load / load;
    };
    expect(left(2.999)).toBe(1);
    expect(left(3)).toBeCloseTo(0.8, 2);
    for (const minutes of [15, 30]) expect(left(minutes)).toBeLessThan(0.02);
  });

  it('that was whole begins the stretch anew; a part of one is a pause in it', () => {
    const day = worked(60);
    const before = day.state.presence;
    const part = rested(worked(60), 10, 5, false).state.presence;
    const end = day.at.wallMs - 10 * MINUTE_MS;
    expect([part.stretchFromWallMs, part.activeMs]).toEqual([
      before.stretchFromWallMs,
      before.activeMs,
    ]);
    expect([part.pauses, part.pauseEndWallMs]).toEqual([1, end]);
    const whole = rested(worked(60), 10, 15, false).state.presence;
    expect([whole.stretchFromWallMs, whole.pauseEndWallMs, whole.pauses]).toEqual([end, end, 0]);
    expect(whole.activeMs).toBeLessThanOrEqual(10 * MINUTE_MS);
    expect(whole.activeMs).toBeGreaterThan(9 * MINUTE_MS);
  });

  it('leaves of what has filled since the last offer no more than could fill since', () => {
    const filled = (minutesAgo: number) => rested(worked(60), minutesAgo, 10, true).state.presence;
    expect(filled(30).filled).toBeCloseTo(30 / 90, 1);
    expect(filled(100).filled).toBe(worked(60).state.presence.filled);
    expect(filled(100).load).toBe(worked(60).state.presence.load);
    const noted = worked(60).tell({ type: 'day-noted', note: 'caffeine', on: true });
    expect(rested(noted, 30, 10, true).state.presence.load).toBeCloseTo((30 * 1.2) / 90, 1);
  });

  it('counts as a rest of the day that it ended in', () => {
    const count = (minutesAgo: number) => rested(worked(60), minutesAgo, 10, true).view.restsToday;
    // The day began at four, six hours ago.
    expect([6 * 60 - 1, 6 * 60, 6 * 60 + 1].map(count)).toEqual([1, 1, 0]);
    const day = worked(60);
    expect(rested(rested(day, 50, 5, true), 10, 5, true).view.restsToday).toBe(2);
  });

  it('is too old after twelve hours', () => {
    const load = (minutesAgo: number) =>
      rested(new Day('2026-03-03T20:00:00+01:00').type(60), minutesAgo, 10, true).state.presence
        .pauseEndWallMs;
    const end = Date.parse('2026-03-03T21:00:00+01:00');
    expect(load(12 * 60)).toBe(end - 12 * HOUR_MS);
    expect(load(12 * 60 + 0.1)).toBe(end - HOUR_MS);
  });
});
