import { calls } from '../../src-core/ipc/contract.ts';
import type { CallOutput } from '../../src-core/ipc/contract.ts';
import { callNames } from '../../src-core/ipc/names.ts';
import type { CallName } from '../../src-core/ipc/names.ts';
import type { Clock } from '../../src-core/time/clock.ts';
import type { Answer, Log } from '../ports.ts';
import type { z } from 'zod';

/** One function per call; a call without one does not compile. */
export type CallHandlers = {
  readonly [N in CallName]: (
    input: z.output<(typeof calls)[N]['input']>,
  ) => CallOutput<N> | Promise<CallOutput<N>>;
};

/** More than a person can cause, far less than a flood. */
const CALLS_PER_SECOND = 60;

const isCallName = (name: string): name is CallName =>
  (callNames as readonly string[]).includes(name);

/** Checks name, rate and shape of each call before anything of the app sees it. */
export function createAnswering(handlers: CallHandlers, clock: Clock, log: Log): Answer {
  let windowStartMs = 0;
  let inWindow = 0;

  const tooMany = (): boolean => {
    // A clock that stands still or crawls gives no more than one at its usual pace.
    const nowMs = clock.now().steadyMs / Math.max(1, clock.rate);
    if (nowMs - windowStartMs >= 1_000) {
      windowStartMs = nowMs;
      inWindow = 0;
    }
    inWindow += 1;
    return inWindow > CALLS_PER_SECOND;
  };

  return async (name, raw) => {
    if (!isCallName(name) || tooMany()) return { ok: false, code: 'refused' };
    const input = calls[name].input.safeParse(raw);
    if (!input.success) {
      log.warn(`A call to ${name} had the wrong shape; refused.`);
      return { ok: false, code: 'refused' };
    }
    try {
      // The name picks both the schema and the handler, which TypeScript cannot follow over a union.
      const handle = handlers[name] as (input: unknown) => unknown;
      return { ok: true, value: await handle(input.data) };
    } catch (cause) {
      log.error(`The call ${name} failed.`, cause);
      return { ok: false, code: 'failed' };
    }
  };
}
