import type { AppState } from '../../src-core/app/state.ts';
import type { WhatHelped } from '../../src-core/journal/insight/what-helped.ts';
import type { CallName } from '../../src-core/ipc/names.ts';
import type { StepKind } from '../../src-core/practice/script.ts';
import type { SessionState } from '../../src-core/session/state.ts';
import type { Order, OrderReply } from '../../src-main/ports.ts';

/**
 * `typing`: a key every few seconds. `still`: none since the last one. `unseen`: nothing can tell.
 * `real`: the pointer and keyboard of the X server.
 */
export type Hands = 'typing' | 'still' | 'unseen' | 'real';

export type Asked = readonly [name: CallName, input: unknown];

/** How a rest stands, and what it does outside. */
export interface Standing {
  readonly session: SessionState | null;
  /** How many power save blockers hold the machine awake now. */
  readonly heldAwake: number;
  readonly blockedSetups: readonly string[];
}

/** Each tells how the rest stands afterwards: a `Standing` as JSON, which Playwright carries in a tenth of the time. */
export interface RestDrive {
  standing(): Promise<string>;
  /**
   * Lets this time pass, for only so many calls are let through in a second, and then calls as a page does, all in one
   * turn; then waits until the guide knows what came of it. Throws what was refused.
   */
  call(passMs: number, asked: readonly Asked[]): Promise<string>;
  /** Lets the rest play until it is that far into a step of this kind. */
  playInto(kind: StepKind, intoMs: number): Promise<string>;
  /** Lets the rest play to its end; one without a timer ends when its person stirs, after a while. */
  playOut(): Promise<string>;
}

/** What a test may do with the driven app, from inside its main process; everything in a turn of its own. */
export interface Drive {
  /** Milliseconds of the app's time in one real millisecond; 0 stands still. */
  setRate(rate: number): Promise<void>;
  advance(ms: number): Promise<void>;
  /** Lets it pass as on a machine that sleeps. */
  sleep(ms: number): Promise<void>;
  /** What the person's hands do from now on; the time without input that the app sees follows from it. */
  setHands(hands: Hands): Promise<void>;
  wallMs(): Promise<number>;
  state(): Promise<AppState>;
  /** What the history has told prescribing by now. */
  helped(): Promise<WhatHelped>;
  /** The schedule's view, as JSON. */
  status(): Promise<string>;
  obey(order: Order): Promise<OrderReply>;
  readonly rest: RestDrive;
}

declare global {
  // Playwright evaluates in the global scope of the main process: a global is the only handle it can reach.
  var drive: Drive;
}
