import { describe, expect, it } from 'vitest';
import { readTime, shiftTime } from './time-text.ts';

describe('a time that somebody types', () => {
  it.each([
    ['9', '09:00'],
    ['09:30', '09:30'],
    ['9.30', '09:30'],
    ['930', '09:30'],
    ['2130', '21:30'],
    ['0', '00:00'],
    ['23:59', '23:59'],
    [' 7 45 ', '07:45'],
    ['7h5', '07:05'],
    ['9:30 PM', '21:30'],
    ['12 am', '00:00'],
    ['12:15 p.m.', '12:15'],
    ['930pm', '21:30'],
  ])('%j is %s', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });

  it.each(['', ':', 'noon', '24', '9:60', '25:00', '99999', '1:2:3', '2460'])(
    '%j is none',
    (typed) => {
      expect(readTime(typed)).toBeNull();
    },
  );

  it.each([
    ['09:00', 15, '09:15'],
    ['09:07', 15, '09:15'],
    ['09:07', -15, '09:00'],
    ['00:00', -15, '23:45'],
    ['23:50', 15, '00:00'],
  ])('%s moves by %i to %s', (from, minutes, to) => {
    expect(shiftTime(from, minutes)).toBe(to);
  });
});
