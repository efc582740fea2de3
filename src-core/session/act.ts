import { isCalm } from './calm.ts';
import { seconds } from '../time/units.ts';
import type { SessionAction } from './event.ts';
import { isDark } from './key-map.ts';
import { longerBy } from './longer.ts';
import { positionOf, timelineFor, toOver, toReflection, type Outcome } from './plan.ts';
import type { SessionState, StopReason } from './state.ts';
import { phaseOf } from './view.ts';

const BACK_TO_START_MS = seconds(5);

const unchanged = (state: SessionState): Outcome => ({ state, effects: [] });

/** What a person does to a session. `state` is counted up to now. An action that has no sense is none. */
export function act(state: SessionState, action: SessionAction): Outcome {
  if (state.standing === 'over') return unchanged(state);
  if (action === 'not-sharp') return takeSharpBack(state);
  if (action === 'was-sharp') return unchanged({ ...state, isStopUnsure: false });
  if (state.standing === 'reflecting') return afterwards(state, action);
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
  action: Exclude<SessionAction, 'not-sharp' | 'was-sharp' | 'open-options' | 'shut-options'>,
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
    case 'rest-more':
      return unchanged(state);
  }
}

function afterwards(state: SessionState, action: SessionAction): Outcome {
  if (action === 'leave') return toOver(state);
  // Whether another rest is open, and which, is not this one's to know.
  if (action === 'rest-more') return { state, effects: [{ type: 'rest-more' }] };
  return unchanged(state);
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
    isStopUnsure: reason === 'sharp' && isDark({ phase: phaseOf(state), choices: state.choices }),
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
  const { sessionId, script } = state;
  const isTold = state.standing === 'reflecting';
  return {
    state: { ...state, stopReason: 'ended', isStopUnsure: false },
    effects: [
      { type: 'unblock-setup', setupId: script.setupId },
      ...(isTold ? [{ type: 'end-corrected', sessionId, stopReason: 'ended' } as const] : []),
    ],
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
