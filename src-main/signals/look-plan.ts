import type { SteadyMs } from '../../src-core/time/moment.ts';
import { steadyMs } from '../../src-core/time/moment.ts';
import { minutes, seconds } from '../../src-core/time/units.ts';
import type { Fact } from '../../src-core/sight/fact.ts';
import type { Findings, Seen, Source } from './fact.ts';

/** No two helper processes closer than this, whoever asks. */
const BETWEEN_PROCESSES_MS = seconds(30);
/** On battery, while nothing tells how full it is. */
const BETWEEN_PROCESSES_ON_BATTERY_MS = minutes(2);
const LOOK_TIMEOUT_MS = 2_500;
/** A value that three looks in a row did not renew is no longer believed. */
const MISSED_LOOKS = 3;

interface Circumstances {
  readonly nobody: boolean;
  readonly onBattery: boolean;
  readonly batteryLow: Seen;
}

interface LookPlanParts {
  readonly now: () => SteadyMs;
  readonly accept: (source: Source, findings: Findings, freshForMs: number) => void;
  readonly isWanted: (source: Source) => boolean;
}

export interface LookPlan {
  poll(sources: readonly Source[], at: SteadyMs, around: Circumstances): void;
  /** The first look at what costs no process, at once. */
  lookAll(sources: readonly Source[]): void;
  lookSoon(source: Source): void;
  nextDue(): SteadyMs | null;
}

/** Decides who may look when. It has no clock of its own: it acts when it is polled. */
export function createLookPlan({ now, accept, isWanted }: LookPlanParts): LookPlan {
  const lastLookMs = new Map<Source, SteadyMs>();
  const soon = new Set<Source>();
  const underWay = new Set<Source>();
  let lastProcessMs: SteadyMs | null = null;
  let around: Circumstances = { nobody: false, onBattery: false, batteryLow: null };

  const look = async (source: Source, at: SteadyMs): Promise<void> => {
    const { look: way } = source;
    if (way === undefined || underWay.has(source)) return;
    underWay.add(source);
    soon.delete(source);
    lastLookMs.set(source, at);
    if (way.startsProcess) lastProcessMs = at;
    const findings = await within(way.run).catch(() => unknownOf(source.facts));
    underWay.delete(source);
    accept(source, findings, way.everyMs * MISSED_LOOKS);
  };

  const processGapMs = (): number =>
    around.onBattery && around.batteryLow === null
      ? BETWEEN_PROCESSES_ON_BATTERY_MS
      : BETWEEN_PROCESSES_MS;
  const processAllowedFrom = (): SteadyMs =>
    lastProcessMs === null ? steadyMs(0) : steadyMs(lastProcessMs + processGapMs());
  const processesRest = (): boolean => around.nobody || around.batteryLow === true;

  return {
    poll: (sources, at, circumstances) => {
      around = circumstances;
      const due = sources
        .filter((source) => source.look !== undefined && isWanted(source))
        .filter((source) => soon.has(source) || at - lastOf(source) >= (source.look?.everyMs ?? 0))
        .sort((a, b) => lastOf(a) - lastOf(b));
      for (const source of due) {
        if (source.look?.startsProcess !== true) void look(source, at);
        else if (!processesRest() && at >= processAllowedFrom()) void look(source, at);
      }
    },
    lookAll: (sources) => {
      for (const source of sources) {
        if (source.look?.startsProcess === false && isWanted(source)) void look(source, now());
      }
    },
    lookSoon: (source) => {
      if (source.look !== undefined) soon.add(source);
    },
    nextDue: () => {
      const waiting = [...soon].filter((source) => isWanted(source));
      if (waiting.some((source) => source.look?.startsProcess === false)) return now();
      return waiting.length === 0 || processesRest() ? null : processAllowedFrom();
    },
  };

  function lastOf(source: Source): number {
    return lastLookMs.get(source) ?? Number.NEGATIVE_INFINITY;
  }
}

function unknownOf(facts: readonly Fact[]): Findings {
  return Object.fromEntries(facts.map((fact) => [fact, null]));
}

/** A look that does not come back is over all the same. */
async function within(run: () => Promise<Findings>): Promise<Findings> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too late')), LOOK_TIMEOUT_MS);
  });
  try {
    return await Promise.race([run(), late]);
  } finally {
    clearTimeout(timer);
  }
}
