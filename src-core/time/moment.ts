declare const wall: unique symbol;
declare const steady: unique symbol;

/** A point of civil time, in whole milliseconds since 1970 UTC. It jumps whenever somebody sets the clock. */
export type WallMs = number & { readonly [wall]: true };

/**
 * A point of steady time, in whole milliseconds since the machine started, sleep included. It never runs
 * backwards and never jumps, so every duration is a difference of two of these.
 */
export type SteadyMs = number & { readonly [steady]: true };

/** One point in time, read from both clocks at once. Every event carries one. */
export interface Moment {
  readonly wallMs: WallMs;
  readonly steadyMs: SteadyMs;
}

export const wallMs = (value: number): WallMs => value as WallMs;
export const steadyMs = (value: number): SteadyMs => value as SteadyMs;
