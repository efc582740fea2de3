import type { Sentence } from '../../schedule/nudge.ts';
import type { Measure } from '../measures.ts';
import { measures } from '../measures.ts';
import type { Estimate } from '../statistics/interval.ts';
import { holm } from '../statistics/holm.ts';
import { seededRandom } from '../statistics/seeded-random.ts';
import type { Contrast } from './contrast.ts';
import { contrast } from './contrast.ts';
import { baselineByDay, dailyBaseline, daysOfTags } from './daily-values.ts';
import type { Facts } from './facts.ts';
import { feltBySetup, feltVerdict, type FeltAfter, type FeltVerdict } from './felt-after.ts';
import { verdictOf } from './findings.ts';
import type { Verdict } from './findings.ts';
import { localDays } from './local-days.ts';
import { regularity } from './regularity.ts';
import type { Relief } from './relief.ts';
import { reliefBySetup, reliefPairs } from './relief.ts';
import type { PartRhythm, WeekdayRhythm } from './rhythm.ts';
import { partRhythm, weekdayRhythm } from './rhythm.ts';
import type { ScreenAgainst } from './screen-tension.ts';
import { screenAgainst, screenMinutes } from './screen-tension.ts';
import type { SlowMeasure } from './slow-measure.ts';
import { slowMeasure } from './slow-measure.ts';
import {
  feltSentence,
  partSentence,
  regularitySentence,
  reliefSentence,
  screenSentence,
  slowSentences,
  tagSentence,
  weekdaySentence,
} from './sentences.ts';

/**
 * In how many pages of pure noise anything at all may be told as a pattern. Set below the promised one in
 * twenty, because people answer in whole numbers and few of them: docs/checks/statistics.md has the measure.
 */
const WRONG_PAGES = 0.03;
/** Patterns are sought in the last year: long enough for rare tags, short enough to be about now. */
const PATTERN_DAYS = 365;
/** All there is, for the slow bands. */
const EVER_DAYS = 365_000;

export interface InsightQuestion {
  /** Which scale the patterns are about. The slow measures are always all four. */
  readonly measure: Measure;
  readonly nowMs: number;
  readonly timeZone: string;
  /** How many weeks of bands. */
  readonly weeks: number;
  /** The same seed and the same facts give the same page. */
  readonly seed: number;
}

/** Something found, whether it may be told, and the sentence made from just these numbers. */
export type Told<Finding> = Finding & { readonly verdict: Verdict; readonly sentence: Sentence };

export interface TagContrast extends Contrast {
  readonly tag: string;
}

/** How the body felt after rests of a setup, as it may be told. */
export interface FeltTold extends FeltAfter {
  readonly verdict: FeltVerdict;
  readonly sentence: Sentence;
}

export interface Insight {
  readonly measure: Measure;
  /** What helps, first of all: one word after each rest. */
  readonly felt: readonly FeltTold[];
  readonly slow: readonly (SlowMeasure & { readonly sentences: readonly Sentence[] })[];
  readonly relief: readonly Told<Relief>[];
  readonly tags: readonly Told<TagContrast>[];
  readonly parts: readonly Told<PartRhythm>[];
  readonly weekdays: readonly Told<WeekdayRhythm>[];
  readonly screen: Told<ScreenAgainst>;
  readonly regularity: {
    readonly score: number;
    readonly restsThisWeek: number;
    readonly sentence: Sentence;
  };
}

/** Everything the journal has to tell about one scale, with its counts and its doubt. Pure and repeatable. */
export function insightOf(facts: Facts, question: InsightQuestion): Insight {
  const { measure } = question;
  const local = localDays(question.timeZone);
  const lastDay = local(question.nowMs).day;
  const year = { lastDay, days: PATTERN_DAYS };
  const random = seededRandom(question.seed);
  const baseline = baselineByDay(facts.checkIns, local);
  const daily = dailyBaseline(baseline, measure, year);

  const relief = reliefBySetup(reliefPairs(facts.sessions, facts.checkIns, measure), random);
  const tags = [...daysOfTags(facts, local, year)]
    .map(([tag, days]) => ({ tag, ...contrast(daily, (day) => days.has(day)) }))
    .sort((a, b) => b.nWith - a.nWith || (a.tag < b.tag ? -1 : 1));
  const parts = partRhythm(facts.checkIns, measure, local, year, random);
  const weekdays = weekdayRhythm(daily);
  const screen = screenAgainst(daily, screenMinutes(facts.screen, local));

  // One look over everything that could be told, so that a long page is not a lucky one.
  const isSure = surenessOf(
    [...relief, ...tags, ...parts, ...weekdays, screen.halves].map(({ estimate }) => estimate),
  );
  const verdict = (estimate: Estimate | null): Verdict => verdictOf(estimate, isSure(estimate));
  const told = <F extends { readonly estimate: Estimate | null }>(
    findings: readonly F[],
    say: (finding: F, verdict: Verdict, measure: Measure) => Sentence,
  ): readonly Told<F>[] =>
    findings.map((finding) => {
      const found = verdict(finding.estimate);
      return { ...finding, verdict: found, sentence: say(finding, found, measure) };
    });

  const screenVerdict = verdict(screen.halves.estimate);
  const restDays = facts.sessions.map(({ atMs }) => local(atMs).day);
  const score = regularity(new Set(restDays), lastDay);
  const restsThisWeek = restDays.filter((day) => day > lastDay - 7 && day <= lastDay).length;
  return {
    measure,
    felt: feltBySetup(facts.sessions).map((felt) => {
      const found = feltVerdict(felt);
      return { ...felt, verdict: found, sentence: feltSentence(felt, found) };
    }),
    slow: measures.map((each) => {
      const days = dailyBaseline(baseline, each, { lastDay, days: EVER_DAYS });
      const slow = slowMeasure(each, days, lastDay, question.weeks);
      return { ...slow, sentences: slowSentences(slow) };
    }),
    relief: told(relief, reliefSentence),
    tags: told(tags, tagSentence),
    parts: told(parts, partSentence),
    weekdays: told(weekdays, weekdaySentence),
    screen: {
      ...screen,
      verdict: screenVerdict,
      sentence: screenSentence(screen, screenVerdict, measure),
    },
    regularity: { score, restsThisWeek, sentence: regularitySentence(score, restsThisWeek) },
  };
}

function surenessOf(
  estimates: readonly (Estimate | null)[],
): (estimate: Estimate | null) => boolean {
  const known = estimates.filter((estimate) => estimate !== null);
  const said = holm(
    known.map(({ p }) => p),
    WRONG_PAGES,
  );
  const sure = new Set(known.filter((_, at) => said[at] === true));
  return (estimate) => estimate !== null && sure.has(estimate);
}
