import { isCalm } from './calm.ts';
import { seconds, minutes } from '../time/units.ts';
import type { Length } from '../practice/vocabulary.ts';
import type { SessionAction } from './event.ts';
import { positionOf, timelineFor, toOver, toReflection, type Outcome } from './plan.ts';
import type { SessionState, StopReason } from './state.ts';

const BACK_TO_START_MS = seconds(5);
/** The longest a rest may be drawn out to. Easy, never pushed: docs/sources.md, T-10. */
export const LONGEST_REST_MS = minutes(25);

const unchanged = (state: SessionState): Outcome => ({ state, effects: [] });

/** What a person does to a session. `state` is counted up to now. An action that has no sense is none. */
export function act(state: SessionState, action: SessionAction): Outcome {
  if (state.standing === 'over') return unchanged(state);
  if (action === 'not-sharp') return takeSharpBack(state);
  if (state.standing === 'reflecting') return action === 'leave' ? toOver(state) : unchanged(state);
  if (action === 'open-options') return openOptions(state);
  // Whatever else is done, nobody reads options any more.
  const done = { ...state, hasOptionsOpen: false };
  return action === 'shut-options' ? unchanged(done) : actOn(done, action);
}

function openOptions(state: SessionState): Outcome {
  const isOnTheWay = positionOf(state).step.kind === 'walk-over' && state.route === 'whole';
  return unchanged({ ...state, hasOptionsOpen: isOnTheWay && state.standing === 'playing' });
}

function actOn(
  state: SessionState,
  action: Exclude<SessionAction, 'not-sharp' | 'open-options' | 'shut-options'>,
): Outcome {
  switch (action) {
    case 'pause':
      return pause(state, 'person');
    case 'resume':
      return resume(state);
    case 'back':
      return back(state);
    case 'skip':
      return skip(state);
    case 'longer':
      return longer(state);
    case 'end':
      return end(state);
    case 'sharp':
    case 'dizzy':
    case 'feelings':
      return comeOut(state, action);
    case 'stir':
      return stir(state);
    case 'again':
      return again(state);
    case 'leave':
      return unchanged(state);
  }
}

export function pause(state: SessionState, by: 'person' | 'sleep'): Outcome {
  if (state.standing !== 'playing') return unchanged(state);
  return {
    state: { ...state, standing: 'paused', pausedBy: by },
    effects: [{ type: 'keep-awake', on: false }],
  };
}

function resume(state: SessionState): Outcome {
  if (state.standing !== 'paused') return unchanged(state);
  return {
    state: { ...state, standing: 'playing', pausedBy: null },
    effects: [{ type: 'keep-awake', on: true }],
  };
}

function back(state: SessionState): Outcome {
  const { index, intoStepMs } = positionOf(state);
  const { steps } = timelineFor(state);
  const to = intoStepMs > BACK_TO_START_MS ? steps[index] : (steps[index - 1] ?? steps[index]);
  const elapsedMs = to?.startMs ?? 0;
  // Who goes back to the very first of the way out waits there again.
  const steadyAfterMs = elapsedMs === 0 ? null : state.steadyAfterMs;
  return unchanged({ ...state, elapsedMs, steadyAfterMs });
}

function skip(state: SessionState): Outcome {
  const { step, next } = positionOf(state);
  if (step.endMs === null) return stir(state);
  const to = {
    ...state,
    elapsedMs: step.endMs,
    breathFromMs: state.breathFromMs ?? (step.kind === 'walk-over' ? state.livedMs : null),
  };
  return next === null ? toReflection(to) : unchanged(to);
}

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

function longer(state: SessionState): Outcome {
  return unchanged({ ...state, extraMs: state.extraMs + longerBy(state) });
}

/** Comes out gently. Asked for twice, or before anybody has lain down, it is over at once. */
function end(state: SessionState): Outcome {
  // Whoever was calmed where they were has nowhere to be led.
  if (isCalm(state.script)) return toOver(state);
  const { step } = positionOf(state);
  if (state.route === 'way-out') return toReflection(state);
  if (step.kind === 'walk-over') return toOver({ ...state, stopReason: 'ended' });
  if (step.kind === 'come-out') return toReflection(state);
  return comeOut(state, 'ended');
}

function comeOut(state: SessionState, reason: StopReason): Outcome {
  const out: SessionState = {
    ...state,
    standing: 'playing',
    pausedBy: null,
    route: 'way-out',
    outFrom: outFrom(state),
    elapsedMs: 0,
    steadyAfterMs: null,
    stopReason: reason,
  };
  const setupId = state.script.setupId;
  return {
    state: out,
    effects: [
      ...(reason === 'sharp' ? [{ type: 'block-setup', setupId } as const] : []),
      ...(state.standing === 'paused' ? [{ type: 'keep-awake', on: true } as const] : []),
    ],
  };
}

/** Where the way out begins: nowhere before lying down, at its start from the rest, else where one is. */
function outFrom(state: SessionState): string | null {
  const { step, index } = positionOf(state);
  if (state.route === 'way-out') return index === 0 ? state.outFrom : step.id;
  if (step.kind === 'walk-over') return null;
  if (step.kind === 'come-out') return step.id;
  return state.script.steps.find(({ kind }) => kind === 'come-out')?.id ?? null;
}

/** Two minutes more of words, and the whole of the circle behind them. */
function again(state: SessionState): Outcome {
  return unchanged(isCalm(state.script) ? { ...state, elapsedMs: 0 } : state);
}

function takeSharpBack(state: SessionState): Outcome {
  if (state.stopReason !== 'sharp') return unchanged(state);
  return {
    state: { ...state, stopReason: 'ended' },
    effects: [{ type: 'unblock-setup', setupId: state.script.setupId }],
  };
}

function stir(state: SessionState): Outcome {
  const { step, intoStepMs } = positionOf(state);
  if (step.endMs !== null) return unchanged(state);
  const resumed = state.standing === 'paused' ? resume(state) : unchanged(state);
  const afterMs = Math.round(intoStepMs);
  const over = state.route === 'way-out' ? { steadyAfterMs: afterMs } : { stirredAfterMs: afterMs };
  return { ...resumed, state: { ...resumed.state, ...over } };
}
