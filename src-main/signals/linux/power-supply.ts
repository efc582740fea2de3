import type { Findings } from '../fact.ts';
import { LOW_BATTERY_PERCENT } from '../low-battery.ts';

/** The files of one folder under /sys/class/power_supply; null where a file is not there. */
export interface SupplyFiles {
  readonly type: string | null;
  readonly scope: string | null;
  readonly status: string | null;
  readonly capacity: string | null;
  readonly online: string | null;
}

/** Batteries of mice and headsets are listed too, as "Device": they do not run the machine. */
export function supplyFindings(supplies: readonly SupplyFiles[]): Findings {
  const is = (text: string | null, word: string): boolean => text?.trim() === word;
  const own = supplies.filter(({ scope }) => !is(scope, 'Device'));
  const batteries = own.filter(({ type }) => is(type, 'Battery'));
  if (batteries.length === 0) return { 'on-battery': false, 'battery-low': false };

  const plugged = own.some(({ type, online }) => !is(type, 'Battery') && is(online, '1'));
  const onBattery = !plugged && batteries.some(({ status }) => is(status, 'Discharging'));
  if (!onBattery) return { 'on-battery': false, 'battery-low': false };
  const levels = batteries
    .map(({ capacity }) => Number.parseInt(capacity ?? '', 10))
    .filter((percent) => percent >= 0 && percent <= 100);
  return {
    'on-battery': true,
    'battery-low': levels.length === 0 ? null : Math.max(...levels) < LOW_BATTERY_PERCENT,
  };
}
