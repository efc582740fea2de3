import type { Felt } from '../felt.ts';
import { wilson, type Share } from '../statistics/wilson.ts';
import { FEWEST_PAIRS, type SessionFact } from './facts.ts';

/** Most answers looked at per setup, the latest: what helped years ago says little. */
const MOST_ANSWERS = 150;

/** How often each was said after rests of one setup. */
export interface FeltCounts {
  readonly softer: number;
  readonly same: number;
  readonly tighter: number;
}

export interface FeltAfter extends FeltCounts {
  readonly setupId: string;
  readonly n: number;
  /** The latest answer. */
  readonly latest: Felt;
  /** How often it is softer, as a share of 1. Null below eight answers. */
  readonly share: Share | null;
}

/** What may be told of a setup by what was felt after it. */
export type FeltVerdict = 'not-enough' | 'softer' | 'tighter' | 'open';

export const answersOf = ({ softer, same, tighter }: FeltCounts): number => softer + same + tighter;

/**
 * `softer` is the one reason to recommend a setup: at least eight answers, and more often softer than not though all
 * of chance speaks against it.
 */
export function feltVerdict(counts: FeltCounts): FeltVerdict {
  const n = answersOf(counts);
  if (n < FEWEST_PAIRS) return 'not-enough';
  if (wilson(counts.softer, n).low > 0.5) return 'softer';
  return wilson(counts.tighter, n).low > 0.5 ? 'tighter' : 'open';
}

/** How it felt after each setup that was ever answered for, the most often softer first. Sessions oldest first. */
export function feltBySetup(sessions: readonly SessionFact[]): readonly FeltAfter[] {
  const bySetup = new Map<string, Felt[]>();
  for (const { setupId, felt } of sessions) {
    if (felt === null) continue;
    const known = bySetup.get(setupId);
    if (known === undefined) bySetup.set(setupId, [felt]);
    else known.push(felt);
  }
  return [...bySetup].map(([setupId, all]) => ofSetup(setupId, all)).sort(inOrder);
}

function ofSetup(setupId: string, all: readonly Felt[]): FeltAfter {
  const latest = all.slice(-MOST_ANSWERS);
  const times = (word: Felt): number => latest.filter((felt) => felt === word).length;
  const counts = { softer: times('softer'), same: times('same'), tighter: times('tighter') };
  const n = latest.length;
  return {
    setupId,
    n,
    ...counts,
    latest: latest.at(-1) ?? 'same',
    share: n < FEWEST_PAIRS ? null : wilson(counts.softer, n),
  };
}

const inOrder = (one: FeltAfter, other: FeltAfter): number =>
  (other.share?.low ?? -1) - (one.share?.low ?? -1) ||
  other.n - one.n ||
  (one.setupId < other.setupId ? -1 : 1);
