import type { SteadyMs, WallMs } from '../time/moment.ts';
import type { DayNote } from './event.ts';
import type { HoldReason } from './hold-reason.ts';
import type { Nudge, ScheduleSentence } from './nudge.ts';
import type { OfferedOccasion } from './tuning.ts';

/** What tray and page may know of the schedule. Read-only and complete: they compute nothing again. */
export interface ScheduleView {
  /** 0 is rested, 1 is due; may go above. */
  readonly load: number;
  readonly presence: 'active' | 'paused' | 'away' | 'unknown';
  /** One line for tray and `--status`: what is happening and why. */
  readonly status: ScheduleSentence;
  readonly nudge: Nudge | null;
  /** The hold that keeps a due nudge waiting, or would if one were due. */
  readonly hold: HoldReason | null;
  readonly next: { readonly occasion: OfferedOccasion; readonly atWallMs: WallMs | null } | null;
  readonly pausedUntilWallMs: WallMs | null;
  /** Until when the person said to be in a call; null: they said nothing of it. */
  readonly callUntilWallMs: WallMs | null;
  readonly notes: readonly DayNote[];
  readonly nudgesToday: number;
  readonly restsToday: number;
}

/** When the timer should next fire, or null when only an event can change anything. */
export type NextDue = SteadyMs | null;
