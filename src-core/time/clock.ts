import type { Moment } from './moment.ts';

/** Takes a planned call back. Calling it twice, or after the call, does nothing. */
export type Cancel = () => void;

/** The only door to time. The product has one, in src-main; each test makes its own. */
export interface Clock {
  now(): Moment;
  /** Runs once, no earlier than `ms` milliseconds of steady time from now. */
  after(ms: number, run: () => void): Cancel;
  /** How many milliseconds of this clock pass in one millisecond at the wall: 1, save on a driven clock. */
  readonly rate: number;
}
