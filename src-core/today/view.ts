import type { Felt } from '../journal/felt.ts';
import type { Text } from '../practice/script.ts';
import type { Sentence } from '../schedule/nudge.ts';
import type { LatestTension } from './check-in.ts';
import type { DayAxis } from './day-axis.ts';
import type { DayBand } from './day-band.ts';

/** A rest that Today asks after, and what was said of it by now. */
export interface AskedRest {
  readonly sessionId: string;
  readonly setupId: string;
  readonly felt: Felt | null;
  /** Of "tighter": whether it hurts more, or goes down a leg or an arm. */
  readonly worse: boolean | null;
}

/** What Today may know of the day so far, beside what the schedule tells. */
export interface DayView {
  readonly timeZone: string;
  /** Null: the history cannot be read, and nothing is drawn that might not be so. */
  readonly picture: {
    readonly band: DayBand;
    readonly axis: DayAxis;
    /** How long somebody was at the screen, or null: not a minute of it yet. */
    readonly active: Sentence | null;
  } | null;
  /** What the setups of the day are called. */
  readonly titles: Readonly<Partial<Record<string, Text>>>;
  /** Nothing was kept before today. */
  readonly isFirst: boolean;
  readonly latest: LatestTension | null;
  /** The last rest, while nothing else has begun; null where nothing is to be asked. */
  readonly lastRest: AskedRest | null;
  /** Setups that may be begun here and now, in the order to offer them. */
  readonly ways: readonly string[];
}
