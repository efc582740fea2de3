import type { Feeling, Length } from '../practice/vocabulary.ts';
import type { Moment } from '../time/moment.ts';
import type { NudgeAnswer } from './nudge.ts';

/** What the outside may tell about now. Each can be unknown; unknown never triggers and never blocks. */
export const signals = ['locked', 'asleep', 'call', 'do-not-disturb', 'full-screen'] as const;
export type Signal = (typeof signals)[number];

/** What the person may say about today; each fills the load faster until the next day start. */
export const dayNotes = [
  'caffeine',
  'poor-sleep',
  'deadline',
  'emotional',
  'over-training',
  'travel',
] as const;
export type DayNote = (typeof dayNotes)[number];

export type PauseUntil =
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'tomorrow' }
  | { readonly kind: 'lifted' };

/** A rest on another machine of the same person, as its history tells. */
export interface RestElsewhere {
  readonly endedWallMs: number;
  readonly restedMs: number;
  readonly finished: boolean;
}

/** Everything that can happen to the schedule. Past tense: events are facts. */
export type ScheduleEvent = { readonly at: Moment } & (
  | { readonly type: 'started'; readonly timeZone: string }
  /** The heartbeat's sample: milliseconds since the last input, or null where nothing can tell. */
  | { readonly type: 'ticked'; readonly idleMs: number | null }
  | {
      readonly type: 'signal-changed';
      readonly signal: Signal;
      readonly value: boolean | 'unknown';
    }
  | { readonly type: 'time-zone-changed'; readonly timeZone: string }
  /** Preferences, safety profile, practice data or relief: anything of the context is new. */
  | { readonly type: 'preferences-changed' }
  | { readonly type: 'nudge-answered'; readonly nudgeId: string; readonly answer: NudgeAnswer }
  | { readonly type: 'nudge-failed'; readonly nudgeId: string }
  /** The person's own start, from tray, page or command line; null means "choose for me". */
  | {
      readonly type: 'rest-asked';
      readonly setupId: string | null;
      readonly length: Length | null;
      readonly feeling: Feeling | null;
    }
  | { readonly type: 'calm-asked' }
  | { readonly type: 'session-began'; readonly setupId: string }
  /** `restedMs` is what was truly played: partial sessions count for what they were. */
  | {
      readonly type: 'session-ended';
      readonly setupId: string;
      readonly restedMs: number;
      readonly finished: boolean;
    }
  /** The same person has rested at another machine. */
  | ({ readonly type: 'rested-elsewhere' } & RestElsewhere)
  | { readonly type: 'pause-set'; readonly until: PauseUntil }
  /** Zero minutes: the call is over. */
  | { readonly type: 'call-declared'; readonly minutes: number }
  | { readonly type: 'day-noted'; readonly note: DayNote; readonly on: boolean }
);
