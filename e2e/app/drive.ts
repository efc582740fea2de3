import type { ScheduleView } from '../../src-core/schedule/view.ts';
import type { SessionView } from '../../src-core/session/view.ts';

/** What a test may do with the driven app, from inside its main process. */
export interface Drive {
  setRate(rate: number): void;
  advance(ms: number): void;
  /** Milliseconds without input as the app is told, or `real` for the X server's own. */
  setIdle(idleMs: number | null | 'real'): void;
  wallMs(): number;
  schedule(): ScheduleView;
  session(): SessionView | null;
}

declare global {
  // Playwright evaluates in the global scope of the main process: a global is the only handle it can reach.
  var drive: Drive;
}
