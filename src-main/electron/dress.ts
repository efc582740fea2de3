import { nativeTheme } from 'electron';
import type { ThemeChoice } from '../../src-core/preferences/look-preferences.ts';
import { themeAt, type Theme } from '../../src-core/preferences/theme.ts';

/** The colours of `--paper` in src-renderer/ui/tokens.css. */
const papers: Readonly<Record<Theme, string>> = {
  light: '#f7f1e6',
  dark: '#1b1714',
  ember: '#1a100b',
};

/** What a window is laid out with before its page draws, so that a dark room never sees a white flash. */
export interface Dress {
  choose(choice: ThemeChoice): void;
  paper(): string;
}

export function createDress(): Dress {
  let chosen: ThemeChoice = 'system';
  const theme = (): Theme => {
    const now = new Date();
    const minuteOfDay = now.getHours() * 60 + now.getMinutes();
    return themeAt(chosen, minuteOfDay, nativeTheme.shouldUseDarkColors);
  };
  return {
    choose: (choice) => {
      chosen = choice;
    },
    paper: () => papers[theme()],
  };
}
