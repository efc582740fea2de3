import type { Clock } from '../../src-core/time/clock.ts';
import { steadyMs, wallMs } from '../../src-core/time/moment.ts';

interface Planned {
  readonly dueMs: number;
  readonly run: () => void;
}

/** A clock that only the test moves. */
export interface FakeClock extends Clock {
  /** Lets this many milliseconds pass, running whatever comes due on the way, in its order. */
  pass(ms: number): void;
}

export function createFakeClock(startWallMs: number): FakeClock {
  let passedMs = 0;
  const planned = new Set<Planned>();
  const next = (untilMs: number): Planned | undefined =>
    [...planned]
      .filter(({ dueMs }) => dueMs <= untilMs)
      .sort((one, other) => one.dueMs - other.dueMs)[0];
  return {
    rate: 1,
    now: () => ({ wallMs: wallMs(startWallMs + passedMs), steadyMs: steadyMs(passedMs) }),
    after: (ms, run) => {
      const entry = { dueMs: passedMs + ms, run };
      planned.add(entry);
      return () => planned.delete(entry);
    },
    pass: (ms) => {
      const untilMs = passedMs + ms;
      for (let due = next(untilMs); due !== undefined; due = next(untilMs)) {
        planned.delete(due);
        passedMs = Math.max(passedMs, due.dueMs);
        due.run();
      }
      passedMs = untilMs;
    },
  };
}
