import type { Felt } from '../journal/felt.ts';
import type { SessionEffect } from '../session/event.ts';
import type { AppEffect, AppEvent } from './event.ts';
import type { Amendment, Keeping } from './keeping.ts';
import { nudgeKeeping } from './nudge-record.ts';
import {
  feltAfter,
  reflectionDrafts,
  sessionDraft,
  sessionEnd,
  stepsDone,
} from './session-record.ts';
import type { AppState } from './state.ts';

/** What the session told on the way and only the history wants to know. */
type SessionTold = Extract<
  SessionEffect,
  { readonly type: 'session-began' | 'session-ended' | 'store-reflection' | 'end-corrected' }
>;

/** What the history wants to know of a rest: from its session, or said later on. */
export type Told =
  SessionTold | { readonly type: 'felt-later'; readonly sessionId: string; readonly felt: Felt };

export interface Happened {
  readonly before: AppState;
  readonly after: AppState;
  readonly event: AppEvent;
  readonly effects: readonly AppEffect[];
  readonly told: readonly Told[];
  readonly atMs: number;
  readonly practiceOf: (setupId: string) => string;
}

/** What one event leaves in the history: nudges with their fate, rests, and what was said after them. */
export function chronicle(happened: Happened): Keeping {
  const { before, after, event, effects, atMs } = happened;
  const lines = effects.flatMap((effect) => (effect.type === 'log' ? [effect.line] : []));
  const nudges = nudgeKeeping(
    before.schedule.standing,
    after.schedule.standing,
    event,
    lines,
    atMs,
  );
  const sessions = sessionKeeping(happened);
  return {
    drafts: [...nudges.drafts, ...sessions.drafts],
    amendments: [...nudges.amendments, ...sessions.amendments],
  };
}

function sessionKeeping({ before, after, event, told, atMs, practiceOf }: Happened): Keeping {
  const drafts: Keeping['drafts'][number][] = [];
  const amendments: Amendment[] = [];
  for (const one of told) {
    switch (one.type) {
      case 'session-began':
        if (after.session?.sessionId === one.sessionId) {
          drafts.push(sessionDraft(after.session, practiceOf(one.setupId), before, event, atMs));
        }
        break;
      case 'session-ended':
        amendments.push(sessionEnd(one));
        break;
      case 'store-reflection':
        drafts.push(...reflectionDrafts(one.sessionId, one.reflection, atMs));
        if (one.reflection.felt !== null) amendments.push(feltAfter(one.sessionId, one.reflection));
        break;
      case 'felt-later':
        amendments.push(feltAfter(one.sessionId, one));
        break;
      case 'end-corrected':
        amendments.push({
          kind: 'session',
          id: one.sessionId,
          changes: { end: one.stopReason },
        });
    }
  }
  const steps = stepsLeft(before, after);
  if (steps !== null) amendments.push(steps);
  return { drafts, amendments };
}

/** The steps that were done, at the moment when nothing can be added: the rest is over, or the way out begins. */
function stepsLeft({ session: before }: AppState, { session: after }: AppState): Amendment | null {
  if (before === null) return null;
  const isSame = after?.sessionId === before.sessionId;
  const played = isSame && after.route === 'whole' ? after : before;
  const wasOn = before.standing === 'playing' || before.standing === 'paused';
  const isOn = isSame && (after.standing === 'playing' || after.standing === 'paused');
  const hasTurned = before.route === 'whole' && isSame && after.route === 'way-out';
  if (!wasOn || (isOn && !hasTurned)) return null;
  const done = stepsDone(played);
  if (done === null) return null;
  return { kind: 'session', id: before.sessionId, changes: { stepsDone: done } };
}
