import type { Length } from '../practice/vocabulary.ts';
import { minutes } from '../time/units.ts';
import { positionOf } from './plan.ts';
import type { SessionState } from './state.ts';

/** The longest a rest may be drawn out to. Easy, never pushed: docs/sources.md, T-10. */
const LONGEST_REST_MS = minutes(25);

/** How much "a little longer" adds; 0 where it is not offered. */
export function longerBy(state: SessionState): number {
  const restMs = state.length === 'untimed' ? null : minutes(state.length) + state.extraMs;
  if (state.route === 'way-out' || restMs === null || positionOf(state).step.kind !== 'hold') {
    return 0;
  }
  const byMs = stepOf(state.length);
  return restMs + byMs <= LONGEST_REST_MS ? byMs : 0;
}

const stepOf = (length: Length): number =>
  length === 'untimed' ? 0 : length <= 2 ? minutes(1) : minutes(2);
