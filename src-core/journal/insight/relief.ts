import type { Random } from '../../time/random.ts';
import type { Measure } from '../measures.ts';
import { bootstrapMean } from '../statistics/bootstrap-mean.ts';
import type { Estimate } from '../statistics/interval.ts';
import type { CheckInFact, SessionFact } from './facts.ts';
import { FEWEST_PAIRS } from './facts.ts';

/** Most pairs looked at per setup, the latest: what helped years ago says little, and costs time. */
export const MOST_PAIRS = 150;

/** One rest with the same scale answered before and after it. */
export interface ReliefPair {
  readonly setupId: string;
  readonly sessionId: string;
  readonly before: number;
  readonly after: number;
}

export interface Relief {
  readonly setupId: string;
  readonly n: number;
  /** After minus before. Null below eight pairs. */
  readonly estimate: Estimate | null;
}

/** Finds the pairs: of several check-ins the last before and the first after. Newest sessions last. */
export function reliefPairs(
  sessions: readonly SessionFact[],
  checkIns: readonly CheckInFact[],
  measure: Measure,
): readonly ReliefPair[] {
  const befores = new Map<string, number>();
  const afters = new Map<string, number>();
  for (const checkIn of checkIns) {
    const { sessionId, moment } = checkIn;
    const value = checkIn[measure];
    if (sessionId === null || value === null) continue;
    if (moment === 'before') befores.set(sessionId, value);
    else if (moment === 'after' && !afters.has(sessionId)) afters.set(sessionId, value);
  }
  return sessions.flatMap(({ id, setupId }) => {
    const before = befores.get(id);
    const after = afters.get(id);
    return before === undefined || after === undefined
      ? []
      : [{ setupId, sessionId: id, before, after }];
  });
}

/** How each setup went with the measure, the best-known first. */
export function reliefBySetup(pairs: readonly ReliefPair[], random: Random): readonly Relief[] {
  const bySetup = new Map<string, number[]>();
  for (const { setupId, before, after } of pairs) {
    const differences = bySetup.get(setupId);
    if (differences === undefined) bySetup.set(setupId, [after - before]);
    else differences.push(after - before);
  }
  return [...bySetup]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([setupId, differences]) => ({
      setupId,
      n: differences.length,
      estimate:
        differences.length < FEWEST_PAIRS
          ? null
          : bootstrapMean(differences.slice(-MOST_PAIRS), random),
    }));
}
