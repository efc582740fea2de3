import type { Sentence } from '../../schedule/nudge.ts';
import type { KeyUnder } from '../../words/message-key.ts';
import type { Measure } from '../measures.ts';
import type { Estimate } from '../statistics/interval.ts';
import type { Contrast } from './contrast.ts';
import { FEWEST_OCCURRENCES, FEWEST_PAIRS } from './facts.ts';
import type { FeltAfter, FeltVerdict } from './felt-after.ts';
import type { Verdict } from './findings.ts';
import type { Relief } from './relief.ts';
import type { PartRhythm, WeekdayRhythm } from './rhythm.ts';
import type { ScreenAgainst } from './screen-tension.ts';
import type { SlowMeasure } from './slow-measure.ts';

/**
 * What the numbers say, as data. `setup`, `tag`, `measure`, `part` and `weekday` are ids: the catalogue names
 * the closed lists, and whoever says the sentence puts in the names of setups and of the person's own tags.
 */

type Values = Sentence['values'];
const sentence = (name: KeyUnder<'journal.insight'>, values: Values): Sentence => ({
  key: `journal.insight.${name}`,
  values,
});

/** One digit is all that scales of whole numbers can carry. Never a minus before a zero. */
const oneDigit = (value: number): number => Math.round(value * 10) / 10 + 0;

const inWords = {
  'not-enough': 'NotEnough',
  unclear: 'Unclear',
  more: 'More',
  less: 'Less',
} as const satisfies Readonly<Record<Verdict, string>>;

/** How far apart, and the interval counted the same way: "2 lower (1.2 to 2.8)". Unclear ones keep their signs. */
function numbers(estimate: Estimate | null, verdict: Verdict): Values {
  if (estimate === null) return {};
  const isLess = verdict === 'less';
  return {
    by: Math.abs(oneDigit(estimate.value)),
    low: oneDigit(isLess ? -estimate.high : estimate.low),
    high: oneDigit(isLess ? -estimate.low : estimate.high),
  };
}

const feltNames = {
  'not-enough': 'feltNotEnough',
  open: 'feltOpen',
  softer: 'feltSofter',
  tighter: 'feltTighter',
} as const satisfies Readonly<Record<FeltVerdict, string>>;

export const feltSentence = (
  { setupId, n, softer, tighter }: FeltAfter,
  verdict: FeltVerdict,
): Sentence =>
  sentence(feltNames[verdict], { setup: setupId, n, softer, tighter, needed: FEWEST_PAIRS });

export const reliefSentence = (
  { setupId, n, estimate }: Relief,
  verdict: Verdict,
  measure: Measure,
): Sentence =>
  sentence(`relief${inWords[verdict]}`, {
    setup: setupId,
    measure,
    n,
    needed: FEWEST_PAIRS,
    ...numbers(estimate, verdict),
  });

const sides = (
  { nWith, nWithout, estimate }: Contrast,
  verdict: Verdict,
  measure: Measure,
): Values => ({
  measure,
  nWith,
  nWithout,
  needed: FEWEST_OCCURRENCES,
  neededDays: FEWEST_PAIRS,
  ...numbers(estimate, verdict),
});

export const tagSentence = (
  found: Contrast & { readonly tag: string },
  verdict: Verdict,
  measure: Measure,
): Sentence =>
  sentence(`tag${inWords[verdict]}`, { tag: found.tag, ...sides(found, verdict, measure) });

export const weekdaySentence = (
  found: WeekdayRhythm,
  verdict: Verdict,
  measure: Measure,
): Sentence =>
  sentence(`weekday${inWords[verdict]}`, {
    // A letter before the number: a catalogue key may not be a number.
    weekday: `d${found.weekday}`,
    ...sides(found, verdict, measure),
  });

export const partSentence = (
  { part, n, estimate }: PartRhythm,
  verdict: Verdict,
  measure: Measure,
): Sentence =>
  sentence(`part${inWords[verdict]}`, {
    part,
    measure,
    n,
    needed: FEWEST_PAIRS,
    ...numbers(estimate, verdict),
  });

export const screenSentence = (
  { halves, middleMinutes }: ScreenAgainst,
  verdict: Verdict,
  measure: Measure,
): Sentence =>
  sentence(`screen${inWords[verdict]}`, {
    hours: Math.floor(middleMinutes / 60),
    minutes: Math.floor(middleMinutes % 60),
    ...sides(halves, verdict, measure),
  });

export function slowSentences({
  measure,
  points,
  course,
  flare,
}: SlowMeasure): readonly Sentence[] {
  const now = points.at(-1);
  if (course === 'not-enough' || now === undefined || now.band === null) {
    return [sentence('slowNotEnough', { measure, n: now?.count ?? 0, needed: FEWEST_PAIRS })];
  }
  const { low, middle, high } = now.band;
  const where = {
    measure,
    n: now.count,
    low: oneDigit(low),
    middle: oneDigit(middle),
    high: oneDigit(high),
  };
  const name = {
    lower: 'slowLower',
    higher: 'slowHigher',
    same: 'slowSame',
    first: 'slowFirst',
  } as const;
  const line = sentence(name[course], where);
  return flare ? [line, sentence('flare', { measure })] : [line];
}

/** From here on a habit is told as one. The words below it promise nothing and blame nobody. */
const REGULAR = 0.6;
const SETTLING = 0.25;

export function regularitySentence(score: number, restsThisWeek: number): Sentence {
  const name = score >= REGULAR ? 'regular' : score >= SETTLING ? 'settling' : 'beginning';
  return sentence(name, { count: restsThisWeek });
}
