import { describe, expect, it } from 'vitest';
import { schedulePreferencesSchema, weekdays } from '../preferences/schedule-preferences.ts';
import { localDayAt } from '../time/local-day.ts';
import { wallMs } from '../time/moment.ts';
import { isoText } from '../time/zone.ts';
import { clockIsPlausible, dayLabelAt, planAt, planOf } from './plan.ts';

const zone = 'Europe/Berlin';
const noon = wallMs(Date.parse('2026-03-04T12:00:00+01:00'));
const everyDay = (value: unknown) => Object.fromEntries(weekdays.map((day) => [day, value]));

function plan(preferences: Record<string, unknown>, at = noon, where = zone) {
  const made = planAt(at, where, schedulePreferencesSchema.parse(preferences));
  return {
    ...made,
    said: made.windows
      .filter((window) => window.day === made.label)
      .map((window) => `${window.occasion} ${isoText(window.openWallMs, where).slice(5, 16)}`),
  };
}

describe('the plan of a day', () => {
  it('knows the windows of a working day in the order they open', () => {
    expect(plan({}).said).toEqual([
      'morning 03-04T04:00',
      'reset-window 03-04T17:00',
      'travel 03-04T21:45',
      'wind-down 03-04T21:45',
      'late-screen 03-04T23:00',
    ]);
  });

  it('has nothing but the morning and a journey when all days are off', () => {
    const off = plan({
      resetWindow: everyDay({ on: false, start: '17:00', end: '19:30' }),
      bedtime: everyDay({ on: false, at: '22:30' }),
    });
    expect(off.said).toEqual(['morning 03-04T04:00', 'travel 03-04T21:45']);
    expect(off.evenings).toEqual([]);
  });

  it('leaves out windows, quiet hours and a morning of no length', () => {
    const none = plan({
      morningUntil: '04:00',
      resetWindow: everyDay({ on: true, start: '17:00', end: '17:00' }),
      quietHours: everyDay({ on: true, start: '09:00', end: '09:00' }),
    });
    const occasions = new Set(none.windows.map(({ occasion }) => occasion));
    expect(occasions).toEqual(new Set(['travel', 'wind-down', 'late-screen']));
    expect(none.quiet).toEqual([]);
    const early = plan({ morningUntil: '03:00' }).windows;
    expect(early.filter(({ occasion }) => occasion === 'morning')).toEqual([]);
  });

  it('lets windows and quiet hours cross midnight', () => {
    const late = plan({
      resetWindow: everyDay({ on: true, start: '23:00', end: '01:00' }),
      quietHours: everyDay({ on: true, start: '23:30', end: '07:00' }),
      bedtime: everyDay({ on: true, at: '00:30' }),
    });
    expect(late.said).toContain('reset-window 03-04T23:00');
    expect(late.said).toContain('wind-down 03-04T23:45');
    expect(late.said).toContain('late-screen 03-05T01:00');
    const tonight = late.quiet.find((span) => span.openWallMs > noon);
    expect(isoText(tonight?.closeWallMs ?? 0, zone)).toContain('03-05T07:00');
  });

  it('has them in the order they open, whatever is set', () => {
    const turned = plan({
      resetWindow: everyDay({ on: true, start: '22:00', end: '23:30' }),
      bedtime: everyDay({ on: true, at: '20:00' }),
    });
    expect(turned.said.map((window) => window.split(' ')[0])).toEqual([
      'morning',
      'travel',
      'wind-down',
      'late-screen',
      'reset-window',
    ]);
    const opens = turned.windows.map(({ openWallMs }) => openWallMs);
    expect(opens).toEqual([...opens].sort((one, other) => one - other));
  });

  it('counts a bedtime before noon to the night before, and noon to its own day', () => {
    const opens = (at: string) =>
      plan({ bedtime: everyDay({ on: true, at }) }).said.find((text) => text.startsWith('wind'));
    expect(opens('11:59')).toBe('wind-down 03-05T11:14');
    expect(opens('12:00')).toBe('wind-down 03-04T11:15');
  });

  it('holds what comes within a day of its end, and nothing later', () => {
    const last = (at: string) => {
      const { windows, toWallMs } = plan({ bedtime: everyDay({ on: true, at }) });
      return Math.max(...windows.map(({ openWallMs }) => openWallMs - toWallMs)) / 3_600_000;
    };
    expect(last('04:44')).toBeCloseTo(23.98, 1);
    expect(last('05:00')).toBeLessThan(24);
    expect(last('04:45')).toBeLessThan(24);
  });

  it('waits for the first pause from the end of work on, or from the opening where there is none', () => {
    const dip = (workingHours: unknown) =>
      plan({ workingHours }).windows.find((window) => window.occasion === 'reset-window');
    const at = (window: ReturnType<typeof dip>) => isoText(window?.dipFromWallMs ?? 0, zone);
    expect(at(dip(everyDay({ on: true, start: '09:00', end: '18:00' })))).toContain('T18:00');
    expect(at(dip(everyDay({ on: true, start: '09:00', end: '16:00' })))).toContain('T17:00');
    expect(at(dip(everyDay({ on: false, start: '09:00', end: '18:00' })))).toContain('T17:00');
  });

  it('has nothing on a date that its zone skips', () => {
    const day = localDayAt(wallMs(Date.parse('2011-12-29T12:00:00-10:00')), 'Pacific/Apia');
    const quietHours = everyDay({ on: true, start: '10:00', end: '12:00' });
    const made = planOf(day, schedulePreferencesSchema.parse({ quietHours }));
    const days = new Set(made.windows.map((window) => window.day - day.label));
    expect([...days]).toEqual([0]);
    expect(made.quiet.length).toBe(1);
    expect(made.evenings.length).toBe(1);
    const workingHours = everyDay({ on: true, start: '17:00', end: '01:00' });
    const late = planOf(day, schedulePreferencesSchema.parse({ workingHours })).windows;
    const reset = late.find(({ occasion }) => occasion === 'reset-window');
    expect(reset?.dipFromWallMs).toBe(reset?.openWallMs);
  });

  it('has no windows while the clock of the computer is off by decades', () => {
    const wrong = plan({}, wallMs(Date.parse('1970-01-02T12:00:00Z')));
    expect([wrong.windows, wrong.quiet, wrong.evenings]).toEqual([[], [], []]);
    expect([wrong.label, wrong.fromWallMs, wrong.toWallMs]).toEqual([1, 86_400_000, 172_800_000]);
    expect(dayLabelAt(wallMs(86_400_000), zone)).toBe(1);
  });

  it('believes a clock from 2020 to 2099', () => {
    const from = Date.parse('2020-01-01T00:00:00Z');
    const to = Date.parse('2099-01-01T00:00:00Z');
    const believed = [from - 1, from, to - 1, to].map((at) => clockIsPlausible(wallMs(at)));
    expect(believed).toEqual([false, true, true, false]);
  });
});
