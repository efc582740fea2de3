import type { AppState } from '../../src-core/app/state.ts';
import type { Order, OrderReply } from '../../src-main/ports.ts';

/** What a test may do with the driven app, from inside its main process. */
export interface Drive {
  /** Milliseconds of the app's time in one real millisecond; 0 stands still. */
  setRate(rate: number): void;
  advance(ms: number): void;
  /** Milliseconds without input as the app is told, or `real` for the X server's own. */
  setIdle(idleMs: number | null | 'real'): void;
  wallMs(): number;
  state(): AppState;
  /** The schedule's view, as JSON. */
  status(): string;
  obey(order: Order): OrderReply;
}

declare global {
  // Playwright evaluates in the global scope of the main process: a global is the only handle it can reach.
  var drive: Drive;
}
