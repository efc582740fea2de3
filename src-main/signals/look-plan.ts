import type { SteadyMs } from '../../src-core/time/moment.ts';
import { steadyMs } from '../../src-core/time/moment.ts';
import { minutes, seconds } from '../../src-core/time/units.ts';
import type { Fact } from '../../src-core/sight/fact.ts';
import type { Findings, Look, Seen, Source } from './fact.ts';

/** No two helper processes closer than this, whoever asks. */
const BETWEEN_PROCESSES_MS = seconds(30);
/** On battery, while nothing tells how full it is. */
const BETWEEN_PROCESSES_ON_BATTERY_MS = minutes(2);
const LOOK_TIMEOUT_MS = 2_500;
/** Files that are not there, as on a machine without a microphone, are looked for again after this. */
const BETWEEN_VAIN_LOOKS_MS = minutes(5);
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
  /** Sources that said at once that they cannot tell. One that was late or failed may well tell the next time. */
  const vain = new Set<Source>();
  const underWay = new Set<Source>();
  let lastProcessMs: SteadyMs | null = null;
  let around: Circumstances = { nobody: false, onBattery: false, batteryLow: null };

  const look = (source: Source, at: SteadyMs): void => {
    const { look: way } = source;
    if (way === undefined || underWay.has(source)) return;
    soon.delete(source);
    lastLookMs.set(source, at);
    if (way.startsProcess) lastProcessMs = at;
    const take = (findings: Findings): void => accept(source, findings, way.everyMs * MISSED_LOOKS);
    const answer = answerOf(source, way);
    if (!(answer instanceof Promise)) {
      if (tellsNothing(answer)) vain.add(source);
      else vain.delete(source);
      take(answer);
      return;
    }
    underWay.add(source);
    void within(answer)
      .catch(() => unknownOf(source.facts))
      .then((findings) => {
        underWay.delete(source);
        take(findings);
      });
  };
  const everyMs = (source: Source): number => {
    const usualMs = source.look?.everyMs ?? 0;
    return vain.has(source) ? Math.max(usualMs, BETWEEN_VAIN_LOOKS_MS) : usualMs;
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
        .filter((source) => soon.has(source) || at - lastOf(source) >= everyMs(source))
        .sort((a, b) => lastOf(a) - lastOf(b));
      for (const source of due) {
        if (source.look?.startsProcess !== true) look(source, at);
        else if (!processesRest() && at >= processAllowedFrom()) look(source, at);
      }
    },
    lookAll: (sources) => {
      for (const source of sources) {
        if (source.look?.startsProcess === false && isWanted(source)) look(source, now());
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

/** An answer without any fact is no answer: such a look only keeps a watch alive. */
function tellsNothing(findings: Findings): boolean {
  const values = Object.values(findings);
  return values.length > 0 && values.every((value) => value === null);
}

function answerOf({ facts }: Source, { run }: Look): Findings | Promise<Findings> {
  try {
    return run();
  } catch {
    return unknownOf(facts);
  }
}

/** A look that does not come back is over all the same. */
async function within(answer: Promise<Findings>): Promise<Findings> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too late')), LOOK_TIMEOUT_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
