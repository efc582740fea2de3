import type { Findings } from '../fact.ts';
import { LOW_BATTERY_PERCENT } from '../low-battery.ts';

/** Reads `pmset -g batt`. */
export function batteryFindings(output: string): Findings {
  const drawing = /^Now drawing from '([^']+)'/m.exec(output)?.[1];
  if (drawing === undefined) return { 'on-battery': null, 'battery-low': null };
  if (drawing !== 'Battery Power') return { 'on-battery': false, 'battery-low': false };
  const percent = Number(/\s(\d{1,3})%;/.exec(output)?.[1] ?? Number.NaN);
  const known = percent >= 0 && percent <= 100;
  return { 'on-battery': true, 'battery-low': known ? percent < LOW_BATTERY_PERCENT : null };
}
