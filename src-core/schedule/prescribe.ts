import type { Setup } from '../practice/setup.ts';
import type { Feeling, Length, Occasion } from '../practice/vocabulary.ts';
import { lockOf } from '../safety/profile.ts';
import type { WallMs } from '../time/moment.ts';
import { draw } from '../time/random.ts';
import { hasRoom, isAtHand, maySuggest } from './at-hand.ts';
import type { ScheduleContext } from './context.ts';
import type { Prescription, ScheduleSentence } from './nudge.ts';
import { easedSentences, reliefWeight } from './relief.ts';
import type { ScheduleKey } from '../words/en/schedule.ts';

/** How much a variant loses when something the person said speaks against it. */
const LESS_FIT = 0.25;

export interface Wish {
  readonly occasion: Occasion;
  readonly feeling: Feeling | null;
  readonly length: Length | null;
  readonly load: number;
  /** Only setups that are passive, short and safe enough to begin in a panic spike. */
  readonly calm: boolean;
}

export interface Prescribed {
  readonly prescription: Prescription | null;
  readonly seed: number;
}

/** What to play, how long and why; null when the safety profile leaves nothing open. */
export function prescribe(
  wish: Wish,
  context: ScheduleContext,
  at: WallMs,
  recent: readonly string[],
  seed: number,
): Prescribed {
  const chosenFrom = candidates(wish, context, at, recent);
  const chance = draw(seed);
  const setup = pick(chosenFrom, (each) => weightOf(each, wish, context), chance.value);
  if (setup === undefined) return { prescription: null, seed };
  return {
    prescription: prescriptionOf(setup, wish, context, at, recent),
    seed: chance.seed,
  };
}

/** How to play this very setup, and what speaks for it. */
export function prescriptionOf(
  setup: Setup,
  wish: Wish,
  context: ScheduleContext,
  at: WallMs,
  recent: readonly string[],
): Prescription {
  return {
    setupId: setup.id,
    length: lengthFor(setup, wish),
    why: whyOf(setup, wish, context, at, recent),
  };
}

/** The best set that is not empty. What is locked, or needs what is not at hand, never comes back in. */
function candidates(
  wish: Wish,
  context: ScheduleContext,
  at: WallMs,
  recent: readonly string[],
): readonly Setup[] {
  // What a person wrote is played when they ask for it by name, never unasked.
  const open = context.setups.filter(
    (setup) => setup.isOwn !== true && lockOf(setup, context.safety, at) === null,
  );
  const still = open.filter(
    (setup) => !setup.movement || (!wish.calm && maySuggest(setup, context)),
  );
  const atHand = still.filter((setup) => isAtHand(setup, context));
  const here = atHand.filter((setup) => hasRoom(setup, context));
  const fitting = here.filter((setup) =>
    wish.calm ? setup.calm : (setup.suits.occasions[wish.occasion] ?? 0) > 0,
  );
  // Who has but a minute wants one that takes no more.
  const brief = here.filter(({ lengths }) => wish.length === 1 && lengths.includes(1));
  // Not the same three times running. Before anything was played, nothing is worn.
  const worn = recent[0] === recent[1] ? recent[0] : null;
  const fresh = (set: readonly Setup[]): readonly Setup[] => set.filter(({ id }) => id !== worn);
  const sets = [fresh(brief), brief, fresh(fitting), fresh(here), fitting, here, atHand];
  return sets.find((set) => set.length > 0) ?? [];
}

function weightOf(setup: Setup, wish: Wish, context: ScheduleContext): number {
  const occasion = setup.suits.occasions[wish.occasion] ?? 0;
  const feeling = wish.feeling === null ? 1 : (setup.suits.feelings[wish.feeling] ?? 1);
  const misfit = misfits(setup, context) ? LESS_FIT : 1;
  const helped = context.relief[setup.id];
  const relief = helped === undefined ? 1 : reliefWeight(helped);
  // The floor lets a setup of last resort be chosen; squaring lets what fits best come up most.
  return Math.max(0.01, occasion * feeling * misfit * relief) ** 2;
}

/** One of them, each as often as its weight says. */
function pick(
  setups: readonly Setup[],
  weigh: (setup: Setup) => number,
  chance: number,
): Setup | undefined {
  let left = chance * setups.reduce((sum, setup) => sum + weigh(setup), 0);
  // Sums of floats miss a whole by a hair: then it is the last.
  return setups.find((setup) => (left -= weigh(setup)) < 0) ?? setups.at(-1);
}

/** Minutes that suit the occasion; the setup's nearest length that is not longer is taken. */
function lengthFor(setup: Setup, wish: Wish): Length {
  const asked = setup.lengths.find((length) => length === wish.length);
  if (asked !== undefined) return asked;
  const wanted = wish.length === null || wish.length === 'untimed' ? usual(wish) : wish.length;
  const timed = setup.lengths.filter((length) => length !== 'untimed').sort((a, b) => a - b);
  return timed.filter((length) => length <= wanted).pop() ?? timed[0] ?? 'untimed';
}

function usual(wish: Wish): number {
  if (wish.calm) return 2;
  switch (wish.occasion) {
    case 'wind-down':
    case 'travel':
      return 10;
    case 'reset-window':
      return wish.load >= 1 ? 10 : 5;
    case 'long-screen':
    case 'late-screen':
    case 'morning':
    case 'on-demand':
      return 5;
  }
}

/** Why a rest was chosen that somebody asked for in a bad moment. Nothing more is asked of them. */
export const CALM_WHY = 'schedule.why.calm' satisfies ScheduleKey;

function whyOf(
  setup: Setup,
  wish: Wish,
  context: ScheduleContext,
  at: WallMs,
  recent: readonly string[],
): readonly ScheduleSentence[] {
  const say = (key: ScheduleKey, values: ScheduleSentence['values'] = {}): ScheduleSentence => ({
    key,
    values,
  });
  const helped = context.relief[setup.id];
  const hasAnswered = Object.keys(context.safety.answers).length > 0;
  const isSafetyAtWork = context.setups.some((each) => lockOf(each, context.safety, at) !== null);
  return [
    say(wish.calm ? CALM_WHY : `schedule.why.occasion.${wish.occasion}`),
    ...(wish.feeling === null ? [] : [say(`schedule.why.feeling.${wish.feeling}`)]),
    ...(setup.needs.length === 0 ? [say('schedule.why.nothing-needed')] : []),
    ...(setup.needs.length > 0 && isAtHand(setup, context) ? [say('schedule.why.at-hand')] : []),
    ...(helped === undefined ? [] : easedSentences(helped)),
    ...(recent.length > 0 && !recent.includes(setup.id) ? [say('schedule.why.variety')] : []),
    ...(isSafetyAtWork && hasAnswered && setup.isOwn !== true ? [say('schedule.why.safe')] : []),
  ];
}

const misfits = (setup: Setup, context: ScheduleContext): boolean =>
  setup.lessFitWith.some((item) => context.safety.answers[item]?.value === 'yes');
