import { facts, type Fact } from '../../src-core/sight/fact.ts';
import type { SteadyMs } from '../../src-core/time/moment.ts';
import { believed, combine } from './combine.ts';
import type { Quality, Reading, Seen, Source } from './fact.ts';

/** What one source says about one fact. */
interface SeenBy {
  readonly source: string;
  readonly quality: Quality;
  readonly value: Seen;
  /** How long ago it said so; null when it has not answered yet. */
  readonly ageMs: number | null;
}

/** One line of "what Drape can see". */
export interface SeenFact {
  readonly fact: Fact;
  readonly enabled: boolean;
  readonly value: Seen;
  /** Whose word counts; null while nobody knows. */
  readonly source: string | null;
  readonly quality: Quality | 'none';
  readonly ageMs: number | null;
  /** Everybody who could say it on this system, best first. Empty: no source here. */
  readonly sources: readonly SeenBy[];
}

export function snapshotOf(
  sources: readonly Source[],
  readings: ReadonlyMap<Source, ReadonlyMap<Fact, Reading>>,
  off: ReadonlySet<Fact>,
  at: SteadyMs,
): readonly SeenFact[] {
  return facts.map((fact) => {
    const ranked = sources.filter((source) => source.facts.includes(fact));
    const found = ranked.flatMap((source) => readings.get(source)?.get(fact) ?? []);
    const best = off.has(fact) ? null : combine(fact, found, at);
    return {
      fact,
      enabled: !off.has(fact),
      value: best?.value ?? null,
      source: best?.source ?? null,
      quality: best?.quality ?? 'none',
      ageMs: best === null ? null : at - best.atMs,
      sources: ranked.map((source) => {
        const reading = readings.get(source)?.get(fact);
        return {
          source: source.name,
          quality: source.quality,
          value: reading === undefined ? null : believed(reading, at),
          ageMs: reading === undefined ? null : at - reading.atMs,
        };
      }),
    };
  });
}
