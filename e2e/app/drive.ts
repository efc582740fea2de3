import type { AppState } from '../../src-core/app/state.ts';
import type { WhatHelped } from '../../src-core/journal/insight/what-helped.ts';
import type { CallName } from '../../src-core/ipc/names.ts';
import type { Order, OrderReply } from '../../src-main/ports.ts';

/**
 * `typing`: a key every few seconds. `still`: none since the last one. `unseen`: nothing can tell.
 * `real`: the pointer and keyboard of the X server.
 */
export type Hands = 'typing' | 'still' | 'unseen' | 'real';

export type Asked = readonly [name: CallName, input: unknown];

/**
 * What a test may do with the driven app, from inside its main process. The inspector lets a test in wherever
 * the program stands, also in the middle of a beat whose timer is not planned again yet: so everything here is
 * done in a turn of its own, and answered then.
 */
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
  /**
   * Lets this time pass, for only so many calls are let through in a second, and then calls as a page does, all in one turn.
   * Gives what was refused, or null.
   */
  call(passMs: number, asked: readonly Asked[]): Promise<string | null>;
}

declare global {
  // Playwright evaluates in the global scope of the main process: a global is the only handle it can reach.
  var drive: Drive;
}
