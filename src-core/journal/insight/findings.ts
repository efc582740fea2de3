import { moreIsBetter, type Measure } from '../measures.ts';
import type { Estimate } from '../statistics/interval.ts';
import { LEAST_TOLD } from './facts.ts';

/** Whether a finding may be told as a pattern, and how. */
export type Verdict = 'not-enough' | 'unclear' | 'more' | 'less';

/** `sure` is what `holm` made of this p among all of the page. */
export function verdictOf(estimate: Estimate | null, sure: boolean): Verdict {
  if (estimate === null) return 'not-enough';
  if (!sure || Math.abs(estimate.value) < LEAST_TOLD) return 'unclear';
  return estimate.value > 0 ? 'more' : 'less';
}

/** Whether a change this way is the one that feels better. */
export const feelsBetter = (measure: Measure, verdict: Verdict): boolean =>
  verdict === (moreIsBetter[measure] ? 'more' : 'less');
