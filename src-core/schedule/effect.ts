import type { Occasion } from '../practice/vocabulary.ts';
import type { Moment } from '../time/moment.ts';
import type { HoldReason } from './hold-reason.ts';
import type { Nudge, Prescription, ScheduleSentence } from './nudge.ts';

/** A line of the day's log: what `simulate` prints and what Today and the journal draw from. */
export interface LogLine {
  readonly at: Moment;
  readonly event: 'nudge' | 'hold' | 'release' | 'rest' | 'expired';
  readonly occasion: Occasion | null;
  readonly reason: ScheduleSentence | null;
  readonly hold: HoldReason | null;
  readonly load: number;
}

/** What the schedule orders. Each has exactly one handler, or the program does not compile. */
export type ScheduleEffect =
  | { readonly type: 'show-nudge'; readonly nudge: Nudge }
  | { readonly type: 'withdraw-nudge'; readonly nudgeId: string }
  | {
      readonly type: 'begin-session';
      readonly prescription: Prescription;
      readonly occasion: Occasion;
    }
  /** The person asked for a rest and none may be played; `why` says so kindly. */
  | {
      readonly type: 'refuse-session';
      readonly setupId: string | null;
      readonly why: ScheduleSentence;
    }
  | { readonly type: 'log'; readonly line: LogLine };
