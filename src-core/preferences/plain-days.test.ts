import { describe, expect, it } from 'vitest';
import { daysOf, eveningOf, inDays, resetOf } from './plain-days.ts';
import { defaultPreferences } from './preferences.ts';
import { schedulePreferencesSchema } from './schedule-preferences.ts';

const { schedule } = defaultPreferences;

describe('a week told in one sentence', () => {
  it('says what is set, and setting what it says changes nothing', () => {
    expect(daysOf(schedule)).toEqual({
      working: ['mon', 'tue', 'wed', 'thu', 'fri'],
      from: '09:00',
      to: '17:00',
      bedtime: '22:30',
    });
    expect(inDays(schedule, daysOf(schedule))).toEqual({
      workingHours: schedule.workingHours,
      resetWindow: schedule.resetWindow,
      bedtime: schedule.bedtime,
    });
  });

  it('is a valid week for any days and any hours, over midnight too', () => {
    const days = { working: ['sat', 'sun'], from: '22:00', to: '06:00', bedtime: '00:15' } as const;
    const week = inDays(schedule, days);
    expect(schedulePreferencesSchema.parse({ ...schedule, ...week })).toMatchObject(week);
    expect(daysOf({ ...schedule, ...week })).toEqual(days);
    expect(week.resetWindow.sat).toEqual({ on: true, start: '06:00', end: '08:30' });
  });

  it('reckons over midnight', () => {
    expect(resetOf('23:00').end).toBe('01:30');
    expect(eveningOf('00:15', 45)).toBe('23:30');
  });

  it('leaves nights that are off alone', () => {
    const bedtime = { ...schedule.bedtime, sat: { on: false, at: '22:30' } };
    const week = inDays({ ...schedule, bedtime }, { ...daysOf(schedule), bedtime: '23:00' });
    expect(week.bedtime.sat).toEqual({ on: false, at: '23:00' });
  });
});
