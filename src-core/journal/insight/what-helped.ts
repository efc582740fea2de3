import type { Relief } from '../../schedule/context.ts';
import { mean } from '../statistics/summary.ts';
import { baselineByDay, dailyBaseline } from './daily-values.ts';
import type { Facts } from './facts.ts';
import { FEWEST_PAIRS } from './facts.ts';
import { localDays } from './local-days.ts';
import { MOST_PAIRS, reliefPairs } from './relief.ts';

/** A day is calm when what was said on it lies in the lowest third of the scale. */
const CALM_AT_MOST = 3;
/** From here on a day is a tense one and calm begins anew; what lies between says neither. */
const TENSE_FROM = 6;
/** Nobody writes every day, but a week of silence says nothing about calm. */
const LONGEST_SILENCE_DAYS = 7;
/** Calm is looked for this far back: movement waits for fourteen days of it. */
export const CALM_LOOKS_BACK_DAYS = 60;

/** What prescribing may lean on. */
export interface WhatHelped {
  /** By setup: how often both were said, and by how much tension was lower after than before. */
  readonly relief: Readonly<Record<string, Relief>>;
  /** Days since the present calm was first recorded; 0 where there is none. */
  readonly calmDays: number;
}

export interface HelpQuestion {
  readonly nowMs: number;
  readonly timeZone: string;
}

/** Nothing is known yet. */
export const nothingHelped: WhatHelped = { relief: {}, calmDays: 0 };

/** What the history tells about what to offer next. `sharpMs`: when a rest last ended in sharp pain. */
export function whatHelped(
  facts: Pick<Facts, 'checkIns' | 'sessions'>,
  sharpMs: number | null,
  question: HelpQuestion,
): WhatHelped {
  return {
    relief: reliefOf(facts),
    calmDays: calmDays(facts.checkIns, sharpMs, question),
  };
}

function reliefOf({
  sessions,
  checkIns,
}: Pick<Facts, 'checkIns' | 'sessions'>): WhatHelped['relief'] {
  const falls = new Map<string, number[]>();
  for (const { setupId, before, after } of reliefPairs(sessions, checkIns, 'tension')) {
    const known = falls.get(setupId);
    if (known === undefined) falls.set(setupId, [before - after]);
    else known.push(before - after);
  }
  return Object.fromEntries(
    [...falls].map(([setupId, all]) => {
      const latest = all.slice(-MOST_PAIRS);
      return [setupId, { count: latest.length, mean: mean(latest) }];
    }),
  );
}

/**
 * Calm is a stretch of days on which tension and a racing mind were said to be low. A tense day or a sharp
 * pain ends it, and so does a week in which nothing was said.
 */
function calmDays(
  checkIns: Facts['checkIns'],
  sharpMs: number | null,
  { nowMs, timeZone }: HelpQuestion,
): number {
  const local = localDays(timeZone);
  const today = local(nowMs).day;
  const span = { lastDay: today, days: CALM_LOOKS_BACK_DAYS };
  const baseline = baselineByDay(checkIns, local);
  const highest = new Map<number, number>();
  for (const measure of ['tension', 'mind'] as const) {
    for (const { day, value } of dailyBaseline(baseline, measure, span)) {
      highest.set(day, Math.max(highest.get(day) ?? 0, value));
    }
  }
  if (sharpMs !== null) highest.set(local(sharpMs).day, TENSE_FROM);
  let since: number | null = null;
  let said = 0;
  let last = today;
  for (const [day, value] of [...highest].sort(([one], [other]) => one - other)) {
    if (day - last > LONGEST_SILENCE_DAYS || value >= TENSE_FROM) [since, said] = [null, 0];
    if (value <= CALM_AT_MOST) {
      since ??= day;
      said += 1;
    }
    last = day;
  }
  if (since === null || said < FEWEST_PAIRS || today - last > LONGEST_SILENCE_DAYS) return 0;
  return today - since;
}
