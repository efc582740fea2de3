/** How sure an interval is meant to be. Stated wherever one is shown. */
const CONFIDENCE = 0.9;
/** What it leaves out on either side. */
export const TAIL = (1 - CONFIDENCE) / 2;

/** A difference with its 90 % interval and how likely chance alone gives as much. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided. Compared only after `holm` has seen every p of the page. */
  readonly p: number;
}
