import type { ScheduleSentence } from './nudge.ts';
import { answersOf, feltVerdict, type FeltCounts } from '../journal/insight/felt-after.ts';

/** A fall in tension over at least eight pairs of scales, with its 90 % interval. Below 0 it rose. */
export interface Fall {
  readonly count: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** How a setup has helped so far. */
export interface Relief {
  /** What was said in one word after it. */
  readonly felt: FeltCounts;
  /** The latest of these words was "tighter". */
  readonly wasTighter: boolean;
  /** For who gives scales too; null below eight pairs. */
  readonly fall: Fall | null;
}

/** A mean fall below half a point is none worth a word. Source: docs/sources.md#measuring */
const LEAST_FALL = 0.5;
/** How much it counts against a setup that the body was tighter after it the last time. */
const TIGHTER = 0.5;

/** That it has eased somebody: by their word for it or, where that is not enough yet, by their scales. */
export function easedSentences({ felt, fall }: Relief): readonly ScheduleSentence[] {
  const verdict = feltVerdict(felt);
  if (verdict === 'softer') {
    const values = { softer: felt.softer, times: answersOf(felt) };
    return [{ key: 'schedule.why.softer', values }];
  }
  const isKnown = verdict === 'not-enough' && fall !== null;
  return isKnown && fall.low > 0 && fall.mean >= LEAST_FALL
    ? [{ key: 'schedule.why.helped', values: { count: fall.count } }]
    : [];
}

/** How much more, or less, a setup is chosen for how it has helped: from half to twice. */
export function reliefWeight(relief: Relief): number {
  const { felt, wasTighter } = relief;
  if (feltVerdict(felt) !== 'not-enough') {
    return within(1 + (felt.softer - felt.tighter) / answersOf(felt));
  }
  const byScales = scalesWeight(relief);
  return wasTighter ? Math.min(TIGHTER, byScales) : byScales;
}

/** Only a fall, or a rise, that stands out from chance counts. */
const scalesWeight = ({ fall }: Relief): number =>
  fall !== null && (fall.low > 0 || fall.high < 0) ? within(1 + fall.mean / 4) : 1;

const within = (weight: number): number => Math.min(2, Math.max(0.5, weight));
