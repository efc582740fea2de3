import { describe, expect, it } from 'vitest';
import { defaultPreferences } from '../preferences/preferences.ts';
import { weekdays } from '../preferences/schedule-preferences.ts';
import { exampleDay } from './example-day.ts';

const { schedule } = defaultPreferences;
const told = (day: Parameters<typeof exampleDay>[1], preferences = schedule): string[] =>
  exampleDay(preferences, day).offers.map(
    ({ minute, occasion }) =>
      `${String(Math.floor(minute / 60))}:${String(minute % 60).padStart(2, '0')} ${occasion}`,
  );

describe('an example of a day', () => {
  it('is told by the schedule with everything as it is at first', () => {
    expect(told('tue')).toMatchInlineSnapshot(`
      [
        "10:35 long-screen",
        "12:17 long-screen",
        "17:45 reset-window",
        "21:47 wind-down",
      ]
    `);
    expect(told('sat')).toMatchInlineSnapshot(`
      [
        "11:35 long-screen",
        "16:35 long-screen",
        "21:35 long-screen",
        "22:05 wind-down",
      ]
    `);
  });

  it('follows what is set', () => {
    const calm = { ...schedule, maxNudgesADay: 1 };
    expect(told('tue', calm)).toHaveLength(1);
    const silent = {
      ...schedule,
      occasions: {
        ...schedule.occasions,
        'long-screen': false,
        'reset-window': false,
        'wind-down': false,
        'late-screen': false,
      },
    };
    expect(told('tue', silent)).toEqual([]);
  });

  it('can be told of every day and every bound without end', () => {
    const busiest = {
      ...schedule,
      stretchMinutes: 30,
      maxNudgesADay: 8,
      distanceMinutes: 10,
      workingHours: {
        ...schedule.workingHours,
        tue: { on: true, start: '04:00', end: '03:59' },
      },
      bedtime: { ...schedule.bedtime, tue: { on: true, at: '03:00' } },
    };
    for (const day of weekdays) {
      const { atScreen, offers } = exampleDay(busiest, day);
      expect(offers.length).toBeLessThanOrEqual(8);
      for (const { from, to } of atScreen) expect(to).toBeGreaterThan(from);
    }
  });
});
