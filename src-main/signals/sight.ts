import type { Sight } from '../ports.ts';
import type { SystemSignals } from './system-signals.ts';

/** What the system's signals say now, for the page that shows it. */
export function sightOf({ hub, idle }: SystemSignals): Sight {
  const counting = idle.snapshot().find(({ inUse }) => inUse);
  return {
    lines: hub.snapshot().map(({ fact, enabled, value, source, ageMs, sources }) => ({
      fact,
      isOn: enabled,
      hasSource: sources.length > 0,
      value,
      source,
      ageMs,
    })),
    idle:
      counting === undefined || counting.idleMs === null
        ? null
        : { forMs: counting.idleMs, source: counting.source },
  };
}
