import type { ThemeChoice } from './look-preferences.ts';

export const themes = ['light', 'dark', 'ember'] as const;
export type Theme = (typeof themes)[number];

/** Hours of the day, as a clock on the wall reads them. */
const EMBER_FROM = 20;
const EMBER_UNTIL = 6;
const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;

/** The paper a person chose; else embers in the evening, and by day what the system has. */
export function themeAt(choice: ThemeChoice, minuteOfDay: number, isSystemDark: boolean): Theme {
  if (choice !== 'system') return choice;
  const hour = minuteOfDay / HOUR_MINUTES;
  if (hour >= EMBER_FROM || hour < EMBER_UNTIL) return 'ember';
  return isSystemDark ? 'dark' : 'light';
}

/** Minutes until embers are lit or go out. */
export function minutesToTurn(minuteOfDay: number): number {
  const turns = [EMBER_UNTIL, EMBER_FROM, EMBER_UNTIL + 24].map((hour) => hour * HOUR_MINUTES);
  return (turns.find((turn) => turn > minuteOfDay) ?? DAY_MINUTES) - minuteOfDay;
}
