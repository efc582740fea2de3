import { acknowledgement } from '../practice/acknowledge.ts';
import { layerCues } from '../practice/layers.ts';
import { timelineOf, wayOutOf, type Timeline } from '../practice/timeline.ts';
import type { SessionEffect } from './event.ts';
import { position, type Position } from './position.ts';
import type { SessionState } from './state.ts';

export interface Outcome {
  readonly state: SessionState;
  readonly effects: readonly SessionEffect[];
}

/** The timeline a session is on: the whole of it, or the way out. */
export function timelineFor(state: SessionState): Timeline {
  if (state.route === 'way-out') {
    const { stopReason, outFrom, script } = state;
    const step = acknowledgement(
      stopReason,
      outFrom === null ? 'upright' : (script.ground ?? null),
    );
    // Nobody who is light-headed is led up before the room is steady.
    const lastsMs = stopReason === 'dizzy' ? state.steadyAfterMs : step.defaultMs;
    return wayOutOf(script, { step, lastsMs }, outFrom);
  }
  return timelineOf(state.script, {
    length: state.length,
    walkOverMs: state.choices.walkOverMs,
    extraMs: state.extraMs,
    stirredAfterMs: state.stirredAfterMs,
    layer: state.choices.layer === null ? [] : layerCues(state.choices.layer),
    fadesOut: state.fadesOut,
  });
}

export function positionOf(state: SessionState): Position {
  return position(timelineFor(state), state.elapsedMs);
}

/** The rest is over and the quiet page after it begins. */
export function toReflection(state: SessionState): Outcome {
  return {
    state: { ...state, standing: 'reflecting', pausedBy: null },
    effects: [ended(state), { type: 'keep-awake', on: false }],
  };
}

/** Over at once, with no page after it. */
export function toOver(state: SessionState): Outcome {
  const isReported = state.standing === 'reflecting';
  return {
    state: { ...state, standing: 'over', pausedBy: null },
    effects: [
      ...(isReported
        ? keptReflection(state)
        : [ended(state), { type: 'keep-awake', on: false } as const]),
      { type: 'close-guide' },
    ],
  };
}

/** What was said on the page after the rest, however that page ends. */
export function keptReflection(state: SessionState): readonly SessionEffect[] {
  const { sessionId, script, after } = state;
  if (after.said === null) return [];
  return [
    {
      type: 'store-reflection',
      sessionId,
      setupId: script.setupId,
      reflection: after.said,
    },
  ];
}

function ended(state: SessionState): SessionEffect {
  return {
    type: 'session-ended',
    sessionId: state.sessionId,
    setupId: state.script.setupId,
    restedMs: Math.round(state.restedMs),
    finished: state.stopReason === null,
    stopReason: state.stopReason,
  };
}
