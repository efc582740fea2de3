import type { Length } from '../practice/vocabulary.ts';

/** Why a session ended before its end. `sharp` keeps its setup from being offered again. */
export type StopReason = 'ended' | 'sharp' | 'dizzy' | 'feelings' | 'window-lost' | 'other';

export type SessionPhase =
  'preparing' | 'running' | 'paused' | 'exiting' | 'reflecting' | 'done' | 'stopped';

/** What the guide page gets. It draws from this and the practice data; main decides. */
export interface SessionView {
  readonly sessionId: string;
  readonly setupId: string;
  readonly length: Length;
  readonly phase: SessionPhase;
  /** Session time at the moment this view was made, pauses not counted. */
  readonly elapsedMs: number;
  /** Milliseconds of session time in one real millisecond: 0 while it stands still, 1 while it runs. */
  readonly rate: number;
  readonly stopReason: StopReason | null;
}
