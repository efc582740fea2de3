import { describe, expect, it } from 'vitest';
import { schedulePreferencesSchema } from '../preferences/schedule-preferences.ts';
import type { OccasionWindow } from '../schedule/day-plan.ts';
import { planAt } from '../schedule/plan.ts';
import {
  allZones,
  calendarChanges,
  calendarInstant,
  calendarIsoText,
  calendarOffsetMs,
} from '../testing/calendar.ts';
import { tried } from '../testing/effort.ts';
import { wallMs } from './moment.ts';
import { offsetMsAt } from './offset.ts';
import { DAY_MS, MINUTE_MS } from './units.ts';
import { dateText, epochDayAt, isoText, localClock, weekdayOf } from './zone.ts';

const preferences = schedulePreferencesSchema.parse({});
const from = Date.parse('2026-01-01T12:00:00Z');
const DAYS = 731;
const to = from + (DAYS + 7) * DAY_MS;
/** In minutes since midnight. */
const opens: Readonly<Record<string, number>> = {
  morning: 4 * 60,
  'reset-window': 17 * 60,
  'wind-down': 21 * 60 + 45,
  travel: 21 * 60 + 45,
  'late-screen': 23 * 60,
};

/** Where no change of the clock is near, the plain sum is right; else the calendar is asked. */
function localMs(day: number, minute: number, zone: string): number | null {
  const local = day * DAY_MS + minute * MINUTE_MS;
  const [before, after] = [offsetMsAt(local - DAY_MS, zone), offsetMsAt(local + DAY_MS, zone)];
  return before === after ? local - before : calendarInstant(day, minute, zone);
}

/** What is wrong with two years of windows in this zone; empty when nothing is. */
function faultsOf(zone: string): readonly string[] {
  const faults: string[] = [];
  const planned = new Map<string, OccasionWindow>();
  let at = wallMs(from);
  let label: number | null = null;
  for (let count = 0; count < DAYS; count += 1) {
    const plan = planAt(at, zone, preferences);
    if (label !== null && plan.label !== label + 1) faults.push(`day after ${label}`);
    if (plan.fromWallMs > at || plan.toWallMs <= at) faults.push(`span of ${plan.label}`);
    ({ label } = plan);
    for (const window of plan.windows) {
      const name = `${window.occasion} of day ${window.day}`;
      const known = planned.get(name);
      planned.set(name, window);
      // The day before, this day and the day after must speak of the very same window.
      if (known !== undefined && known.openWallMs !== window.openWallMs) faults.push(`two ${name}`);
      if (window.day !== label) continue;
      if (window.openWallMs < plan.fromWallMs || window.openWallMs >= plan.toWallMs) {
        faults.push(`${name} opens on another day`);
      }
      if (window.closeWallMs <= window.openWallMs) faults.push(`${name} is empty`);
      const due = opens[window.occasion] ?? 0;
      if (window.openWallMs !== localMs(window.day, due, zone)) faults.push(`${name} is elsewhere`);
    }
    const own = plan.windows.filter((window) => window.day === label);
    if (own.length !== (weekdayOf(plan.label) < 5 ? 5 : 4))
      faults.push(`${own.length} on ${label}`);
    at = plan.toWallMs;
  }
  return faults;
}

const zones = allZones();
/** Asked of the calendar once for each zone: it searches long for them. */
const changesFromBefore = new Map(
  zones.map((zone) => [zone, calendarChanges(from - 7 * DAY_MS, to, zone)]),
);
const changesOf = (zone: string): readonly number[] =>
  (changesFromBefore.get(zone) ?? []).filter((at) => at > from);

const rulesOf = (zone: string): string =>
  [from - 7 * DAY_MS, ...(changesFromBefore.get(zone) ?? [])]
    .map((at) => `${at} ${calendarOffsetMs(at, zone)}`)
    .join(' ');

/** One zone for each set of rules: the name of a zone plays no part in its calendar. */
const different = [...new Map(zones.map((zone) => [rulesOf(zone), zone])).values()];

describe('every time zone there is', () => {
  it('is counted, and zones with the same rules once', () => {
    expect(zones.length).toBeGreaterThan(300);
    expect(different.length).toBeGreaterThan(50);
  });

  it('opens each window exactly once, at its time, on each local day of two years', () => {
    const faults = tried(different).flatMap((zone) =>
      faultsOf(zone).map((fault) => `${zone}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('has the offset of the calendar on both sides of each change', () => {
    for (const zone of different) {
      for (const change of [from, ...changesOf(zone)]) {
        for (const at of [change - 1, change, change + 1]) {
          expect(offsetMsAt(at, zone), zone).toBe(calendarOffsetMs(at, zone));
          expect(isoText(at, zone)).toBe(calendarIsoText(at, zone));
        }
      }
    }
  });

  it('reads every half hour of the dates around each change as the calendar does', () => {
    const wrong: string[] = [];
    for (const zone of different) {
      const clock = localClock(zone);
      for (const change of changesOf(zone)) {
        const day = epochDayAt(change - 1, zone);
        for (let half = 0; half < 54; half += 1) {
          const [date, minute] = [day + Math.floor(half / 48), (half % 48) * 30];
          const right = calendarInstant(date, minute, zone);
          const said = [clock(date, minute), clock(day, half * 30)];
          if (said.some((at) => at !== right)) wrong.push(`${zone} ${dateText(day)} ${half}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
