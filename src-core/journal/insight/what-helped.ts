import type { Fall, Relief } from '../../schedule/relief.ts';
import { bootstrapMean } from '../statistics/bootstrap-mean.ts';
import { seededRandom } from '../statistics/seeded-random.ts';
import { baselineByDay, dailyBaseline } from './daily-values.ts';
import type { Facts } from './facts.ts';
import { FEWEST_PAIRS } from './facts.ts';
import { feltBySetup } from './felt-after.ts';
import { localDays } from './local-days.ts';
import { MOST_PAIRS, reliefPairs, type ReliefPair } from './relief.ts';

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
  /** By setup: what was felt after it, and by how much tension was lower for who gives scales. */
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
  const falls = fallBySetup(reliefPairs(sessions, checkIns, 'tension'));
  const felt = new Map(feltBySetup(sessions).map((one) => [one.setupId, one]));
  const known = [...new Set([...felt.keys(), ...falls.keys()])];
  return Object.fromEntries(
    known.map((setupId): [string, Relief] => {
      const { softer = 0, same = 0, tighter = 0, latest } = felt.get(setupId) ?? {};
      return [
        setupId,
        {
          felt: { softer, same, tighter },
          wasTighter: latest === 'tighter',
          fall: falls.get(setupId) ?? null,
        },
      ];
    }),
  );
}

/** The same pairs give the same interval: what is offered does not change by itself. */
const SEED = 1;

function fallBySetup(pairs: readonly ReliefPair[]): ReadonlyMap<string, Fall> {
  const falls = new Map<string, number[]>();
  for (const { setupId, before, after } of pairs) {
    const known = falls.get(setupId);
    if (known === undefined) falls.set(setupId, [before - after]);
    else known.push(before - after);
  }
  return new Map(
    [...falls].flatMap(([setupId, all]) =>
      all.length < FEWEST_PAIRS ? [] : [[setupId, fallOf(all.slice(-MOST_PAIRS))] as const],
    ),
  );
}

function fallOf(falls: readonly number[]): Fall {
  const { value, low, high } = bootstrapMean(falls, seededRandom(SEED));
  return { count: falls.length, mean: value, low, high };
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
