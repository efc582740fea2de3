import { useState } from 'react';

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

export function applyTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
}

export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(() => {
    const set = document.documentElement.dataset['theme'];
    return themes.find((one) => one === set) ?? 'light';
  });
  return [
    theme,
    (next) => {
      applyTheme(next);
      setTheme(next);
    },
  ];
}
