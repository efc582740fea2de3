import type { SteadyMs } from '../../src-core/time/moment.ts';
import { minutes, seconds } from '../../src-core/time/units.ts';

/** Below this a source says "somebody is there right now". */
const ACTIVE_BELOW_MS = seconds(6);
/** A source that says "active" this long on end, in spite of the evidence, does not measure anything. */
const LYING_AFTER_MS = minutes(10);
/** Of that, how long it must have been sure that nobody was there. */
const NOBODY_AT_LEAST_MS = minutes(1);
/** An idle time this long can only come from a source that measures. */
const MEASURES_FROM_MS = minutes(1);

/** What has been learnt of one source. Some say 0 for ever and never fail: only evidence shows it. */
export interface IdleHealth {
  readonly broken: boolean;
  readonly activeSinceMs: SteadyMs | null;
  /** Within that span: how long nobody can have been there. */
  readonly nobodyForMs: number;
  readonly lastMs: SteadyMs | null;
}

export interface IdleSample {
  readonly at: SteadyMs;
  readonly idleMs: number | null;
  /** What the other sources say at the same time. */
  readonly others: readonly (number | null)[];
  /** The screen is locked or dark, or the machine slept. */
  readonly nobodyThere: boolean;
}

export const newIdleHealth: IdleHealth = {
  broken: false,
  activeSinceMs: null,
  nobodyForMs: 0,
  lastMs: null,
};

export function checkIdle(health: IdleHealth, sample: IdleSample): IdleHealth {
  const { at, idleMs, others, nobodyThere } = sample;
  if (idleMs === null) return { ...health, activeSinceMs: null, nobodyForMs: 0, lastMs: at };
  if (idleMs >= ACTIVE_BELOW_MS) {
    const broken = health.broken && idleMs < MEASURES_FROM_MS;
    return { broken, activeSinceMs: null, nobodyForMs: 0, lastMs: at };
  }
  const activeSinceMs = health.activeSinceMs ?? at;
  const contradicted =
    nobodyThere || others.some((other) => other !== null && other >= MEASURES_FROM_MS);
  const sinceLastMs = health.activeSinceMs === null ? 0 : at - (health.lastMs ?? at);
  const nobodyForMs = health.nobodyForMs + (contradicted ? sinceLastMs : 0);
  const lying = at - activeSinceMs >= LYING_AFTER_MS && nobodyForMs >= NOBODY_AT_LEAST_MS;
  return { broken: health.broken || lying, activeSinceMs, nobodyForMs, lastMs: at };
}
