import type { AppEffect, AppEvent } from './event.ts';
import type { Told } from './chronicle.ts';
import type { AppState } from './state.ts';

export interface AppStep {
  readonly state: AppState;
  readonly effects: readonly AppEffect[];
}

/** What one event leads to. */
export interface OneStep extends AppStep {
  /** To be taken in next. */
  readonly follow: readonly AppEvent[];
  /** For the history. */
  readonly told?: readonly Told[];
}
