import { describe, expect, it } from 'vitest';
import { minutesToTurn, themeAt } from './theme.ts';

const clock = (hour: number, minute = 0): number => hour * 60 + minute;

describe('the paper', () => {
  it('is the chosen one at any hour', () => {
    expect(themeAt('dark', clock(22), false)).toBe('dark');
    expect(themeAt('ember', clock(12), false)).toBe('ember');
  });

  it('follows the system by day and turns to embers in the evening', () => {
    expect(themeAt('system', clock(12), false)).toBe('light');
    expect(themeAt('system', clock(12), true)).toBe('dark');
    expect(themeAt('system', clock(19, 59), false)).toBe('light');
    expect(themeAt('system', clock(20), false)).toBe('ember');
    expect(themeAt('system', clock(5, 59), false)).toBe('ember');
    expect(themeAt('system', clock(6), false)).toBe('light');
  });

  it('turns by itself at six and at eight, and at no other minute', () => {
    for (let minute = 0; minute < clock(24); minute += 1) {
      const turn = minute + minutesToTurn(minute);
      const before = themeAt('system', minute, false);
      expect(themeAt('system', (turn - 1) % clock(24), false)).toBe(before);
      expect(themeAt('system', turn % clock(24), false)).not.toBe(before);
    }
  });
});
