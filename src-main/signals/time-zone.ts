import type { SteadyMs } from '../../src-core/time/moment.ts';
import { seconds } from '../../src-core/time/units.ts';
import type { Log, Remove } from '../ports.ts';

const BETWEEN_LOOKS_MS = seconds(60);

export interface TimeZoneWatch {
  /** The name of the system's zone now, as in "Europe/Berlin". */
  timeZone(): string;
  onChange(listener: (timeZone: string) => void): Remove;
  /** Called with the heartbeat; looks at most once a minute. */
  poll(at: SteadyMs): void;
  /** Looks now: something said that the zone may be another. */
  look(): void;
}

/**
 * Notices that the system's time zone was changed. Node and Chromium keep the zone they began with, so a
 * sign that it moved is followed by `forget`, which makes them read it anew.
 */
export function watchTimeZone(parts: {
  /** Anything that differs when the zone differs, such as where /etc/localtime leads. Null: no such sign. */
  readonly sign: () => string | null;
  readonly forget: () => void;
  readonly zone: () => string;
  readonly log: Log;
}): TimeZoneWatch {
  const listeners = new Set<(timeZone: string) => void>();
  let lastSign = parts.sign();
  let zone = parts.zone();
  let lastLookMs: SteadyMs | null = null;

  const look = (): void => {
    const sign = parts.sign();
    // To ask the engine takes longer than all else of a beat; where nothing could show a change, only it knows.
    if (sign !== null && sign === lastSign) return;
    if (sign !== lastSign) parts.forget();
    lastSign = sign;
    const now = parts.zone();
    if (now === zone) return;
    zone = now;
    for (const listener of [...listeners]) {
      try {
        listener(zone);
      } catch (cause) {
        parts.log.error('A time zone listener failed.', cause);
      }
    }
  };

  return {
    timeZone: () => zone,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    poll: (at) => {
      if (lastLookMs !== null && at - lastLookMs < BETWEEN_LOOKS_MS) return;
      lastLookMs = at;
      look();
    },
    look,
  };
}

export const zoneOfThisProcess = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * Setting TZ makes the engine drop the zone it remembers; taking it away again lets later changes be seen.
 * A TZ that was given to the app is the person's choice and stays.
 */
export function forgetZone(env: NodeJS.ProcessEnv = process.env): void {
  if (env['TZ'] !== undefined) return;
  env['TZ'] = 'UTC';
  delete env['TZ'];
}
