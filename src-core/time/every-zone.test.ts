import { describe, expect, it } from 'vitest';
import { schedulePreferencesSchema } from '../preferences/schedule-preferences.ts';
import { planAt } from '../schedule/plan.ts';
import type { OccasionWindow } from '../schedule/state.ts';
import { wallMs } from './moment.ts';
import { DAY_MS, HOUR_MS } from './units.ts';
import { clockText, offsetMsAt } from './zone.ts';

const zones = (Intl as unknown as { supportedValuesOf(key: string): string[] }).supportedValuesOf(
  'timeZone',
);
const from = Date.parse('2026-01-01T12:00:00Z');
const DAYS = 731;
const opens: Readonly<Record<string, string>> = {
  morning: '04:00',
  'reset-window': '17:00',
  'wind-down': '21:45',
  travel: '21:45',
  'late-screen': '23:00',
};

/** What is wrong with two years of windows in this zone; empty when nothing is. */
function faultsOf(zone: string): readonly string[] {
  const faults: string[] = [];
  const planned = new Map<string, OccasionWindow>();
  let at = wallMs(from);
  let label: number | null = null;
  for (let count = 0; count < DAYS; count += 1) {
    const plan = planAt(at, zone, schedulePreferencesSchema.parse({}));
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
      if (count % 61 === 0 && clockText(window.openWallMs, zone) !== opens[window.occasion]) {
        faults.push(`${name} opens at ${clockText(window.openWallMs, zone)}`);
      }
    }
    const own = plan.windows.filter((window) => window.day === label);
    const isWorkday = [0, 1, 2, 3, 4].includes((((plan.label + 3) % 7) + 7) % 7);
    if (own.length !== (isWorkday ? 5 : 4)) faults.push(`${own.length} on ${label}`);
    at = plan.toWallMs;
  }
  return faults;
}

/** Every change of offset in these years, to the hour: zones alike in all of them have the same calendar. */
function rulesOf(zone: string): string {
  const rules: number[] = [];
  let at = from - 7 * DAY_MS;
  let offset = offsetMsAt(at, zone);
  rules.push(offset);
  while (at < from + (DAYS + 7) * DAY_MS) {
    const next = at + 7 * DAY_MS;
    const after = offsetMsAt(next, zone);
    if (after !== offset) {
      let [low, high] = [at, next];
      while (high - low > HOUR_MS / 4) {
        const middle = (low + high) / 2;
        if (offsetMsAt(middle, zone) === offset) low = middle;
        else high = middle;
      }
      rules.push(high, after);
    }
    at = next;
    offset = after;
  }
  return rules.join(' ');
}

describe('every time zone there is', () => {
  it('opens each window exactly once on each local day of two years', () => {
    expect(zones.length).toBeGreaterThan(300);
    // A zone is planned in full once for each set of rules: its name plays no part.
    const alike = new Map(zones.map((zone) => [rulesOf(zone), zone]));
    expect(alike.size).toBeGreaterThan(50);
    const faults = [...alike.values()].flatMap((zone) =>
      faultsOf(zone).map((fault) => `${zone}: ${fault}`),
    );
    expect(faults).toEqual([]);
  }, 60_000);
});
