import { describe, expect, it } from 'vitest';
import { Day } from '../testing/tell.ts';
import { refused } from './refusal.ts';
import type { ScheduleState } from './state.ts';

const at = (text: string, refusals: number): ScheduleState => ({
  ...new Day(text).type(1).state,
  refusals,
});
const noon = '2026-03-03T12:00:00+01:00';

describe('a refusal', () => {
  it('counts for the long screen day alone: a window is offered once anyway', () => {
    expect(refused(at(noon, 1), 'long-screen').refusals).toBe(2);
    const state = at(noon, 2);
    expect(refused(state, 'wind-down')).toBe(state);
  });

  it('silences from the third on, until the reset window opens', () => {
    expect(refused(at(noon, 1), 'long-screen').silentUntilWallMs).toBeNull();
    const third = refused(at(noon, 2), 'long-screen');
    expect(third.refusals).toBe(3);
    expect(third.silentUntilWallMs).toBe(Date.parse('2026-03-03T17:00:00+01:00'));
  });

  it('silences until the day is over where the window of today has opened', () => {
    const dayEnd = Date.parse('2026-03-04T04:00:00+01:00');
    const silence = (text: string) => refused(at(text, 2), 'long-screen').silentUntilWallMs;
    expect(silence('2026-03-03T18:00:00+01:00')).toBe(dayEnd);
    const opens = at('2026-03-03T12:00:00+01:00', 2);
    const now = {
      ...opens.at,
      wallMs: Date.parse('2026-03-03T17:00:00+01:00') as typeof opens.at.wallMs,
    };
    expect(refused({ ...opens, at: now }, 'long-screen').silentUntilWallMs).toBe(dayEnd);
  });
});
