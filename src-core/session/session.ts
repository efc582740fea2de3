import type { Moment, SteadyMs } from '../time/moment.ts';
import { steadyMs } from '../time/moment.ts';
import { minutes, seconds } from '../time/units.ts';
import { act, pause } from './act.ts';
import { advance } from './advance.ts';
import { isCalm } from './calm.ts';
import { closesAt } from './closing.ts';
import type { SessionChoice, SessionEffect, SessionEvent } from './event.ts';
import { keptReflection, positionOf, timelineFor, toOver, type Outcome } from './plan.ts';
import { nothingYet, sessionStateSchema, type SessionState } from './state.ts';

/** While it plays it is counted and saved at least this often, so that a crash costs no more. */
export const COUNT_EVERY_MS = seconds(15);

/** After this long, a rest that was cut off by a crash is not offered again. */
export const RESUME_WITHIN_MS = minutes(30);

export interface SessionStep {
  readonly state: SessionState | null;
  readonly effects: readonly SessionEffect[];
}

/** The whole of a session's behaviour. Null is "no session". */
export function stepSession(state: SessionState | null, event: SessionEvent): SessionStep {
  if (event.type === 'started') return start(state, event);
  if (state === null) return { state, effects: [] };
  const counted = advance(state, event.at);
  const answered = answer(counted.state, event);
  return {
    state: anchored(state, answered.state, event.at),
    effects: [...counted.effects, ...answered.effects],
  };
}

function answer(state: SessionState, event: Exclude<SessionEvent, { type: 'started' }>): Outcome {
  switch (event.type) {
    case 'ticked':
      return isForgotten(state, event.at) ? toOver(state) : { state, effects: [] };
    case 'acted': {
      const acted = act(state, event.action);
      return { ...acted, state: signedBy(state, acted.state, event.at) };
    }
    case 'chosen':
      return { state: choose(state, event.choice), effects: [] };
    case 'said':
      return { state: say(state, event), effects: [] };
    case 'signed':
      return { state: sign(state, event), effects: [] };
    case 'reflected':
      return reflect(state, event);
    case 'slept':
      return pause(state, 'sleep');
    case 'window-lost':
      return lose(state);
    case 'refused': {
      const over = toOver({ ...state, stopReason: state.stopReason ?? 'other' });
      // Its window goes on to say why.
      return { ...over, effects: over.effects.filter(({ type }) => type !== 'close-guide') };
    }
  }
}

function start(
  before: SessionState | null,
  event: Extract<SessionEvent, { type: 'started' }>,
): SessionStep {
  const left = before === null || before.standing === 'over' ? [] : toOver(before).effects;
  return {
    state: {
      version: 1,
      sessionId: event.sessionId,
      script: event.script,
      length: event.length,
      why: event.why.map(({ key, values }) => ({ key, values: { ...values } })),
      choices: event.choices,
      standing: 'playing',
      pausedBy: null,
      route: 'whole',
      outFrom: null,
      hasOptionsOpen: false,
      elapsedMs: 0,
      livedMs: 0,
      restedMs: 0,
      breathFromMs: null,
      anchorSteadyMs: event.at.steadyMs,
      countedAtWallMs: event.at.wallMs,
      extraMs: 0,
      stirredAfterMs: null,
      steadyAfterMs: null,
      fadesOut: event.fadesOut ?? false,
      stopReason: null,
      isStopUnsure: false,
      after: nothingYet,
    },
    effects: [
      ...left.filter(({ type }) => type === 'session-ended' || type === 'store-reflection'),
      { type: 'session-began', sessionId: event.sessionId, setupId: event.script.setupId },
      { type: 'keep-awake', on: true },
    ],
  };
}

function choose(state: SessionState, { length, ...choice }: SessionChoice): SessionState {
  const { step } = positionOf(state);
  const mayResize =
    state.route === 'whole' && (step.kind === 'walk-over' || step.kind === 'settle');
  const given = Object.fromEntries(Object.entries(choice).filter(([, v]) => v !== undefined));
  const chosen: SessionState = {
    ...state,
    length: mayResize && length !== undefined ? length : state.length,
    choices: { ...state.choices, ...given },
  };
  const isSameWay = choice.walkOverMs === undefined && chosen.length === state.length;
  if (isSameWay || state.route === 'way-out') return chosen;
  // What is being played keeps its place when the walk over before it changes its length, or falls away.
  const before = walkOverEnd(state);
  const after = walkOverEnd(chosen);
  const elapsedMs =
    state.elapsedMs < before ? Math.min(state.elapsedMs, after) : state.elapsedMs + after - before;
  return { ...chosen, elapsedMs };
}

const walkOverEnd = (state: SessionState): number =>
  timelineFor(state).steps.find(({ kind }) => kind === 'walk-over')?.endMs ?? 0;

function reflect(
  state: SessionState,
  { reflection }: Extract<SessionEvent, { type: 'reflected' }>,
): Outcome {
  if (state.standing !== 'reflecting') return { state, effects: [] };
  return toOver({ ...state, after: { ...state.after, said: reflection } });
}

function say(state: SessionState, event: Extract<SessionEvent, { type: 'said' }>): SessionState {
  if (state.standing !== 'reflecting') return state;
  const { after } = state;
  return {
    ...state,
    after: { ...after, said: event.reflection, signSteadyMs: event.at.steadyMs },
  };
}

/** What is done on the page after the rest is a sign of the person as well. */
function signedBy(before: SessionState, state: SessionState, at: Moment): SessionState {
  if (before.standing !== 'reflecting' || state.standing !== 'reflecting') return state;
  return { ...state, after: { ...state.after, signSteadyMs: at.steadyMs } };
}

function sign(state: SessionState, event: Extract<SessionEvent, { type: 'signed' }>): SessionState {
  if (state.standing !== 'reflecting') return state;
  const { isFilling } = event;
  return { ...state, after: { ...state.after, isFilling, signSteadyMs: event.at.steadyMs } };
}

function lose(state: SessionState): Outcome {
  if (state.standing === 'over') return { state, effects: [] };
  const lost =
    state.standing === 'reflecting'
      ? state
      : { ...state, stopReason: state.stopReason ?? 'window-lost' };
  return toOver(lost);
}

const isForgotten = (state: SessionState, at: Moment): boolean =>
  state.standing === 'reflecting' && at.steadyMs >= closesAt(state);

/** While the page after the rest is open, its wait runs from when it opened. */
function anchored(before: SessionState, state: SessionState, at: Moment): SessionState {
  const waits = before.standing === 'reflecting' && state.standing === 'reflecting';
  return waits ? state : { ...state, anchorSteadyMs: at.steadyMs, countedAtWallMs: at.wallMs };
}

/** When the app's timer should next look at the session, or null when only an event can change it. */
export function nextSessionDue(state: SessionState | null): SteadyMs | null {
  if (state === null) return null;
  if (state.standing === 'reflecting') return closesAt(state);
  if (state.standing !== 'playing') return null;
  if (state.hasOptionsOpen) return steadyMs(state.anchorSteadyMs + COUNT_EVERY_MS);
  const leftMs = positionOf(state).leftInStepMs ?? Infinity;
  return steadyMs(state.anchorSteadyMs + Math.min(leftMs, COUNT_EVERY_MS));
}

/**
 * Takes up what was stored when the app stopped. What played stands still, to be resumed or left; what
 * lies too far back counts for what it was. What was over, or cannot be read, is no session.
 */
export function reviveSession(stored: unknown, at: Moment): SessionStep {
  const read = sessionStateSchema.safeParse(stored);
  if (!read.success) return { state: null, effects: [] };
  const { standing, countedAtWallMs } = read.data;
  if (standing === 'over') return { state: null, effects: [] };
  // The page is gone; what was said on it is not.
  if (standing === 'reflecting') return { state: null, effects: keptReflection(read.data) };
  const isGone = isCalm(read.data.script);
  // A moment of fright does not wait for a restart.
  if (isGone || Math.abs(at.wallMs - countedAtWallMs) > RESUME_WITHIN_MS) {
    const { effects } = toOver({ ...read.data, stopReason: read.data.stopReason ?? 'other' });
    return { state: null, effects: effects.filter(({ type }) => type === 'session-ended') };
  }
  const paused = {
    ...read.data,
    standing: 'paused',
    pausedBy: 'restart',
    hasOptionsOpen: false,
  } as const;
  return { state: { ...paused, anchorSteadyMs: at.steadyMs }, effects: [] };
}
