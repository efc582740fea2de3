import { useEffect } from 'react';
import type { ThemeChoice } from '../../src-core/preferences/look-preferences.ts';
import { minutesToTurn, themeAt } from '../../src-core/preferences/theme.ts';
import { usePreferences } from './preferences.tsx';

const darkSystem = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');
const minuteOfDay = (): number => {
  const now = new Date();
  return now.getHours() * 60 + now.getMinutes();
};

/** Lays the paper that is right for this choice now. */
export function applyTheme(choice: ThemeChoice): void {
  const theme = themeAt(choice, minuteOfDay(), darkSystem().matches);
  document.documentElement.dataset['theme'] = theme;
}

/** Keeps the paper right on a page that stays open: by choice, by the system, and when embers are lit. */
export function useTheme(): void {
  const [{ look }] = usePreferences();
  const { theme } = look;
  useEffect(() => {
    const apply = (): void => applyTheme(theme);
    apply();
    if (theme !== 'system') return;
    let timer: number;
    const plan = (): void => {
      timer = window.setTimeout(
        () => {
          apply();
          plan();
        },
        // A second past the minute, so that a clock that runs ahead does not read the one before.
        minutesToTurn(minuteOfDay()) * 60_000 + 1_000,
      );
    };
    plan();
    const system = darkSystem();
    system.addEventListener('change', apply);
    // A timer stands still while the machine sleeps.
    window.addEventListener('focus', apply);
    document.addEventListener('visibilitychange', apply);
    return () => {
      window.clearTimeout(timer);
      system.removeEventListener('change', apply);
      window.removeEventListener('focus', apply);
      document.removeEventListener('visibilitychange', apply);
    };
  }, [theme]);
}
