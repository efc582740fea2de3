import type { PageWords } from '../../../app/words.ts';
import type { Unit } from './item.ts';

/** An amount in words, as in "90 minutes". */
export const amountIn = (value: number, unit: Unit, t: PageWords['t']): string =>
  t(`preferences.unit.${unit}`, { count: numberIn(value, unit) });

/** The bare number, as it is told. */
export const numberIn = (value: number, unit: Unit): number =>
  unit === 'percent' ? Math.round(value * 100) : value;

const formats: Readonly<Record<Unit, Intl.NumberFormatOptions>> = {
  seconds: { style: 'unit', unit: 'second', unitDisplay: 'short' },
  minutes: { style: 'unit', unit: 'minute', unitDisplay: 'short' },
  hours: { style: 'unit', unit: 'hour', unitDisplay: 'long' },
  times: { maximumFractionDigits: 1 },
  percent: { style: 'percent' },
};

/** How a field writes it, short. */
export const formatOf = (unit: Unit): Intl.NumberFormatOptions => formats[unit];
