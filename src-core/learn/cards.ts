import type { learn } from '../words/en/learn.ts';

export type LearnLine = keyof (typeof learn)['lines'];
export type LearnCardId = keyof (typeof learn)['titles'];

/** One thing worth knowing: a few lines, each with its source in docs/sources.md. */
export interface LearnCard {
  readonly id: LearnCardId;
  /** What is drawn beside it. */
  readonly pose: string;
  readonly lines: readonly { readonly line: LearnLine; readonly source: string }[];
}

const card = (
  id: LearnCardId,
  pose: string,
  ...lines: readonly (readonly [LearnLine, string])[]
): LearnCard => ({ id, pose, lines: lines.map(([line, source]) => ({ line, source })) });

/** The six cards, in the order in which they are read. */
export const learnCards: readonly LearnCard[] = [
  card('real', 'seated', ['realPain', 'E-01'], ['realFelt', 'E-05'], ['realDoctor', 'EV-4.3']),
  card(
    'protection',
    'knees-chest',
    ['protectFirst', 'E-03'],
    ['protectWhere', 'E-04'],
    ['protectLong', 'E-06'],
    ['protectCareful', 'E-02'],
  ),
  card(
    'calm-first',
    'child-bolster',
    ['calmGuard', 'X-10'],
    ['calmRest', 'E-08'],
    ['calmAfter', 'P-08'],
    ['calmBeside', 'J-08'],
    ['calmEnough', 'E-09'],
  ),
  card(
    'cycle',
    'seated-drape',
    ['cycleThree', 'E-10'],
    ['cycleMisread', 'E-10'],
    ['cyclePause', 'E-16'],
    ['cycleWeeks', 'E-07'],
  ),
  card(
    'stillness',
    'legs-wall',
    ['stillRest', 'P-06'],
    ['stillPart', 'P-07'],
    ['stillSettling', 'K-01'],
    ['stillOften', 'T-11'],
  ),
  card(
    'see-someone',
    'side',
    ['seeNow', 'EV-4.3'],
    ['seeSoon', 'EV-4.3'],
    ['seeUnsure', 'X-04'],
    ['seeBeside', 'J-07'],
  ),
];
