import type { Moment } from '../time/moment.ts';
import { MINUTE_MS } from '../time/units.ts';
import { isCalm } from './calm.ts';
import { positionOf, toOver, toReflection, type Outcome } from './plan.ts';
import type { SessionState } from './state.ts';

/** More than this between two looks means that the machine slept: it pauses, and nothing catches up. */
export const LONGEST_GAP_MS = 2 * MINUTE_MS;

/** Counts time up to `at`, over as many steps as it takes. */
export function advance(state: SessionState, at: Moment): Outcome {
  const passedMs = Math.max(0, at.steadyMs - state.anchorSteadyMs);
  if (state.standing !== 'playing') return { state, effects: [] };
  const anchored = { ...state, anchorSteadyMs: at.steadyMs };
  if (passedMs > LONGEST_GAP_MS) {
    return {
      state: { ...anchored, standing: 'paused', pausedBy: 'sleep' },
      effects: [{ type: 'keep-awake', on: false }],
    };
  }
  if (state.hasOptionsOpen) return { state: anchored, effects: [] };
  return play(anchored, passedMs);
}

function play(state: SessionState, passedMs: number): Outcome {
  const { step, leftInStepMs, isOver } = positionOf(state);
  if (isOver) return isCalm(state.script) ? toOver(state) : toReflection(state);
  const playedMs = Math.min(passedMs, leftInStepMs ?? Infinity);
  const isRest = step.kind === 'hold' || step.kind === 'release';
  const livedMs = state.livedMs + playedMs;
  const leftWalk = step.kind === 'walk-over' && playedMs === leftInStepMs;
  const played: SessionState = {
    ...state,
    elapsedMs: state.elapsedMs + playedMs,
    livedMs,
    restedMs: state.restedMs + (isRest ? playedMs : 0),
    breathFromMs:
      state.breathFromMs ?? (step.kind !== 'walk-over' ? state.livedMs : leftWalk ? livedMs : null),
  };
  return leftInStepMs !== null && passedMs >= leftInStepMs
    ? play(played, passedMs - playedMs)
    : { state: played, effects: [] };
}
