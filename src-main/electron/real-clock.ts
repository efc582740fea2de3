import os from 'node:os';
import { performance } from 'node:perf_hooks';
import type { Cancel, Clock } from '../../src-core/time/clock.ts';
import { steadyMs, wallMs } from '../../src-core/time/moment.ts';

/** Below this, a difference between the two counters is their own coarseness, not sleep. */
const SLEEP_NOTICED_MS = 2_000;
/** The system's own counter is read from a file, and one beat wants to know the time a dozen times. */
const ASKED_EVERY_MS = 1_000;

/**
 * Steady time that counts sleep. `performance.now()` is fine-grained but stands still while a Linux
 * machine sleeps; `os.uptime()` counts sleep but ticks coarsely. Whatever the second has more is sleep.
 */
export function createRealClock(): Clock {
  const firstUptimeMs = os.uptime() * 1_000;
  const firstTickMs = performance.now();
  let sleptMs = 0;
  let askedAtMs = Number.NEGATIVE_INFINITY;
  return {
    rate: 1,
    now: () => {
      const ranMs = performance.now() - firstTickMs;
      const nowMs = Date.now();
      // Time that was slept through shows on the wall: nothing else makes it worth to ask again so soon.
      if (Math.abs(nowMs - askedAtMs) >= ASKED_EVERY_MS) {
        askedAtMs = nowMs;
        const missingMs = os.uptime() * 1_000 - firstUptimeMs - ranMs - sleptMs;
        if (missingMs > SLEEP_NOTICED_MS) sleptMs += missingMs;
      }
      return {
        wallMs: wallMs(nowMs),
        steadyMs: steadyMs(Math.floor(firstUptimeMs + ranMs + sleptMs)),
      };
    },
    after: (ms, run): Cancel => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  };
}
