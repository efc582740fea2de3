import { describe, expect, it } from 'vitest';
import { Day } from '../testing/tell.ts';
import { inZone } from './journey.ts';
import type { ScheduleState } from './state.ts';

/** Noon in Berlin is seven in the evening in Tokyo, and in Hawaii one in the morning, still of the day before. */
const { state } = new Day('2026-03-03T12:00:00+01:00').type(1);
const today = state.plan.label;
const moved = (zone: string, fields: Partial<ScheduleState> = {}) =>
  inZone({ ...state, ...fields }, zone);

describe('a new zone', () => {
  it('is none where it is the same, or one that nobody knows', () => {
    expect(moved('Europe/Berlin')).toEqual(state);
    expect(moved('Mars/Base')).toEqual(state);
  });

  it('has a plan of its own', () => {
    const { plan, timeZone } = moved('Asia/Tokyo');
    expect(timeZone).toBe('Asia/Tokyo');
    expect(plan.toWallMs).toBe(plan.fromWallMs);
  });

  it('is a journey where its clocks read another time, and stays one on the way back', () => {
    expect(moved('Europe/Paris').zoneShifted).toBe(false);
    expect(moved('Asia/Tokyo').zoneShifted).toBe(true);
    expect(inZone(moved('Asia/Tokyo'), 'Australia/Brisbane').zoneShifted).toBe(true);
    expect(moved('Europe/Paris', { zoneShifted: true }).zoneShifted).toBe(true);
  });

  it('takes along what was said for today, and leaves what was said for another day', () => {
    const fields = {
      notes: { day: today, list: ['caffeine' as const] },
      notToday: { 'long-screen': today, travel: today - 1 },
      pause: { kind: 'day' as const, label: today },
    };
    expect(moved('Pacific/Honolulu', fields)).toMatchObject({
      notes: { day: today - 1, list: ['caffeine'] },
      notToday: { 'long-screen': today - 1, travel: today - 1 },
      pause: { kind: 'day', label: today - 1 },
    });
    const old = { ...fields, notes: { day: today - 5, list: [] }, notToday: { travel: today - 5 } };
    expect(moved('Pacific/Honolulu', old)).toMatchObject({
      notes: { day: today - 5 },
      notToday: { travel: today - 5 },
    });
  });

  it('ends a pause until tomorrow at the next morning over here, and leaves every other pause', () => {
    const pause = (given: ScheduleState['pause']) =>
      moved('Pacific/Honolulu', { pause: given }).pause;
    const day = (label: number) => ({ kind: 'day' as const, label });
    expect([pause(day(today + 1)), pause(day(today - 1))]).toEqual([
      day(today - 1),
      day(today - 1),
    ]);
    expect(pause(day(today - 3))).toEqual(day(today - 3));
    const steady = { kind: 'steady' as const, until: state.at.steadyMs };
    expect([pause(steady), pause(null)]).toEqual([steady, null]);
  });
});
