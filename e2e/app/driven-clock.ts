import { performance } from 'node:perf_hooks';
import type { Cancel, Clock } from '../../src-core/time/clock.ts';
import { steadyMs, wallMs } from '../../src-core/time/moment.ts';

/** When the driven machine was started: a restart of the app is not one of the machine. */
const BOOTED_WALL_MS = Date.parse('2026-01-01T00:00:00Z');

interface Planned {
  readonly dueMs: number;
  readonly run: () => void;
}

export interface DrivenClock extends Clock {
  /** How fast it runs from now on: 0 stands still, 1 is real, 60 is a minute a second. */
  setRate(rate: number): void;
  /** Lets this many milliseconds pass at once, running whatever comes due on the way, in its order. */
  advance(ms: number): void;
  /** Lets it pass as in sleep: nothing runs until it is over, and then whatever came due, once. */
  sleep(ms: number): void;
}

/** A clock that starts where it is told and runs as fast as it is told. */
export function createDrivenClock(startWallMs: number): DrivenClock {
  const planned = new Set<Planned>();
  let rate = 1;
  /** Driven time that had passed at `since`. */
  let passedMs = 0;
  let sinceMs = performance.now();
  let timer: NodeJS.Timeout | null = null;

  const passed = (): number => passedMs + (performance.now() - sinceMs) * rate;
  const settle = (): void => {
    passedMs = passed();
    sinceMs = performance.now();
  };
  const first = (): Planned | undefined =>
    [...planned].sort((one, other) => one.dueMs - other.dueMs)[0];

  const replan = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const next = first();
    if (next === undefined || rate === 0) return;
    timer = setTimeout(runDue, Math.max(0, (next.dueMs - passed()) / rate));
  };
  const runDue = (): void => {
    const nowMs = passed() + 0.5;
    for (let next = first(); next !== undefined && next.dueMs <= nowMs; next = first()) {
      planned.delete(next);
      next.run();
    }
    replan();
  };

  return {
    get rate() {
      return rate;
    },
    now: () => ({
      wallMs: wallMs(Math.floor(startWallMs + passed())),
      steadyMs: steadyMs(Math.floor(startWallMs + passed()) - BOOTED_WALL_MS),
    }),
    after: (ms, run): Cancel => {
      const entry = { dueMs: passed() + ms, run };
      planned.add(entry);
      replan();
      return () => {
        planned.delete(entry);
      };
    },
    setRate: (next) => {
      settle();
      rate = next;
      replan();
    },
    sleep: (ms) => {
      settle();
      passedMs += ms;
      runDue();
    },
    advance: (ms) => {
      settle();
      const targetMs = passedMs + ms;
      for (let next = first(); next !== undefined && next.dueMs <= targetMs; next = first()) {
        planned.delete(next);
        passedMs = Math.max(passedMs, next.dueMs);
        sinceMs = performance.now();
        next.run();
      }
      passedMs = targetMs;
      sinceMs = performance.now();
      replan();
    },
  };
}
