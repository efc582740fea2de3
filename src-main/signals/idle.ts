import type { SteadyMs } from '../../src-core/time/moment.ts';
import { steadyMs } from '../../src-core/time/moment.ts';
import type { IdleSource, Remove } from '../ports.ts';
import { checkIdle, newIdleHealth } from './idle-health.ts';

/** An answer is good for this long. */
const ASKED_EVERY_MS = 100;

/** A source that is asked for the idle time. */
export interface IdleReader {
  readonly name: string;
  readonly idleMs: () => number | null;
}

export type IdleState =
  /** Input just came, or has come within the source's own shortest span. */
  | { readonly state: 'active' }
  /** No input for this long already. */
  | { readonly state: 'idle'; readonly forMs: number }
  | { readonly state: 'unknown' };

/** A source that tells when idling begins and ends. */
export interface IdleEvents {
  readonly name: string;
  readonly watch: (tell: (state: IdleState) => void) => Remove;
  /** Called with the heartbeat while the source is silent. */
  readonly retry?: () => void;
}

interface SeenIdle {
  readonly source: string;
  readonly idleMs: number | null;
  /** Found to say "active" while nobody can have been there. */
  readonly broken: boolean;
  readonly inUse: boolean;
}

export interface IdleMeter extends IdleSource {
  /** Called with each heartbeat: lets the sources be checked against what else is known. */
  check(at: SteadyMs, nobodyThere: boolean): void;
  snapshot(): readonly SeenIdle[];
  dispose(): void;
}

/** Gives the idle time of the first source that knows and has not been caught lying. */
export function createIdleMeter(
  candidates: readonly (IdleReader | IdleEvents)[],
  now: () => SteadyMs,
): IdleMeter {
  const sources = candidates.map((candidate) => {
    const source = 'watch' in candidate ? fromEvents(candidate, now) : fromReader(candidate, now);
    return { ...source, name: candidate.name, health: newIdleHealth };
  });
  const inUse = (): (typeof sources)[number] | undefined =>
    sources.find(({ health, idleMs }) => !health.broken && idleMs() !== null);

  return {
    idleMs: () => inUse()?.idleMs() ?? null,
    check: (at, nobodyThere) => {
      const samples = sources.map(({ idleMs }) => idleMs());
      for (const [index, source] of sources.entries()) {
        const own = samples[index] ?? null;
        if (own === null) source.retry();
        const others = samples.filter((_, other) => other !== index);
        source.health = checkIdle(source.health, { at, idleMs: own, others, nobodyThere });
      }
    },
    snapshot: () => {
      const chosen = inUse();
      return sources.map((source) => ({
        source: source.name,
        idleMs: source.idleMs(),
        broken: source.health.broken,
        inUse: source === chosen,
      }));
    },
    dispose: () => {
      for (const { dispose } of sources) dispose();
    },
  };
}

interface Sampled {
  readonly idleMs: () => number | null;
  readonly retry: () => void;
  readonly dispose: Remove;
}

function fromReader(reader: IdleReader, now: () => SteadyMs): Sampled {
  let asked: { readonly at: SteadyMs; readonly idleMs: number | null } | null = null;
  const ask = (): number | null => {
    try {
      return plausible(reader.idleMs());
    } catch {
      return null;
    }
  };
  return {
    idleMs: () => {
      // One beat wants to know it several times, and the system is asked over a socket.
      const at = now();
      if (asked === null || at - asked.at >= ASKED_EVERY_MS) asked = { at, idleMs: ask() };
      return asked.idleMs;
    },
    retry: () => undefined,
    dispose: () => undefined,
  };
}

function fromEvents(events: IdleEvents, now: () => SteadyMs): Sampled {
  let idleSinceMs: SteadyMs | null = null;
  let known = false;
  const remove = events.watch((state) => {
    known = state.state !== 'unknown';
    idleSinceMs = state.state === 'idle' ? steadyMs(now() - state.forMs) : null;
  });
  return {
    idleMs: () => (!known ? null : idleSinceMs === null ? 0 : Math.max(0, now() - idleSinceMs)),
    retry: () => events.retry?.(),
    dispose: remove,
  };
}

/** Negative, not a number, or longer than any machine runs: the sample is not one. */
export function plausible(idleMs: number | null): number | null {
  const LONGEST_MS = 10 * 365 * 24 * 3_600_000;
  return idleMs !== null && idleMs >= 0 && idleMs < LONGEST_MS ? idleMs : null;
}
