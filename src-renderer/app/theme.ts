import type { ThemeChoice } from '../../src-core/preferences/look-preferences.ts';

export const themes = ['light', 'dark', 'ember'] as const;
export type Theme = (typeof themes)[number];

const EVENING_FROM = 20;
const MORNING_FROM = 6;

/** The paper for this hour: embers in the evening, otherwise what the system has. */
export function themeAt(now: Date): Theme {
  const hour = now.getHours();
  if (hour >= EVENING_FROM || hour < MORNING_FROM) return 'ember';
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** The paper a person chose, or the one for this hour. */
export const themeFor = (choice: ThemeChoice, now: Date): Theme =>
  choice === 'system' ? themeAt(now) : choice;

export function applyTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
}
