import type { Script, Text } from '../practice/script.ts';
import type { BreakingHold } from '../schedule/holds.ts';
import type { HoldReason } from '../schedule/hold-reason.ts';
import type { ScheduleSentence, Sentence } from '../schedule/nudge.ts';
import type { Translation } from './catalogue.ts';
import type { nudge } from './en/nudge.ts';
import type { MessageKey } from './message-key.ts';

/**
 * What must not compile. Nothing here runs: each line below `@ts-expect-error` is a mistake that `tsc -b` finds,
 * and where it no longer does, `tsc -b` fails here instead.
 */

/** Somebody adds a reason and forgets its words. */
declare const hold: HoldReason | 'no-words-for-this';
declare const breaking: BreakingHold | 'no-words-for-this';
declare const anything: string;

export const sentences: readonly Sentence[] = [
  { key: 'notices.cutShort', values: {} },
  { key: 'schedule.why.helped', values: { count: 2 } },
  // @ts-expect-error There are no such words.
  { key: 'notices.cutLong', values: {} },
  // @ts-expect-error A text with plurals is asked by its stem.
  { key: 'schedule.why.helped_one', values: { count: 1 } },
  // @ts-expect-error A branch of the catalogue is no text.
  { key: 'journal.insight', values: {} },
  // @ts-expect-error Which key it is has to be known.
  { key: anything, values: {} },
  // @ts-expect-error It waits for what it cannot name.
  { key: `schedule.hold.${hold}`, values: {} },
  // @ts-expect-error Nor can it say that this is over,
  { key: `schedule.release.${hold}`, values: {} },
  // @ts-expect-error nor that an offer lapsed meanwhile.
  { key: `schedule.expired.${breaking}`, values: {} },
];

// @ts-expect-error Today tells of each wait in its own words.
export const held: MessageKey = `today.held.${hold}`;

// @ts-expect-error Main says what the schedule says, and has none of the pages' words.
export const status: ScheduleSentence = { key: 'today.failed', values: {} };

export const titles: readonly Script['title'][] = [
  { line: 'titleLegsWall' },
  { plain: 'By the window' },
  // @ts-expect-error A practice without a name.
  { line: 'titleLegsStool' },
  // @ts-expect-error The tray names practices, and has no other line of theirs.
  { line: 'stepRest' },
];

export const lines: readonly Text[] = [
  { line: 'stepRest' },
  // @ts-expect-error There is no such line.
  { line: 'stepNap' },
];

export const translations: readonly Translation<typeof nudge>[] = [
  // @ts-expect-error A language may lack nothing,
  { title: 'Drape' },
  // @ts-expect-error nor have what English has not.
  { ...({} as Translation<typeof nudge>), maybe: 'Vielleicht' },
];
