import { scalesOf } from '../journal/measures.ts';
import { type Draft } from '../journal/records.ts';
import type { SessionEffect } from '../session/event.ts';
import { timelineFor } from '../session/plan.ts';
import { hasCheckIn, type Reflection } from '../session/reflection.ts';
import type { SessionState } from '../session/state.ts';
import type { AppEvent } from './event.ts';
import type { Amendment } from './keeping.ts';
import type { AppState } from './state.ts';

/** A rest that begins: open until it is known how it ended. */
export function sessionDraft(
  session: SessionState,
  practiceId: string,
  before: AppState,
  event: AppEvent,
  atMs: number,
): Draft<'session'> {
  const asked = event.type === 'schedule' ? event.event : null;
  const nudge = asked?.type === 'nudge-answered' ? (before.schedule.standing?.nudge ?? null) : null;
  return {
    kind: 'session',
    id: session.sessionId,
    atMs,
    occasion: nudge?.occasion ?? 'on-demand',
    practiceId,
    setupId: session.script.setupId,
    length: session.length,
    feeling: asked?.type === 'rest-asked' ? asked.feeling : null,
    nudgeId: nudge?.id ?? null,
    restedMs: 0,
    end: 'open',
    stepsDone: [],
    felt: null,
  };
}

/** How a rest ended, for what was truly played of it. */
export function sessionEnd({
  sessionId,
  restedMs,
  finished,
  stopReason,
}: Extract<SessionEffect, { readonly type: 'session-ended' }>): Amendment {
  return {
    kind: 'session',
    id: sessionId,
    changes: { restedMs, end: finished ? 'finished' : (stopReason ?? 'other') },
  };
}

/** Which steps of the whole way were played through; null once the way out has been taken. */
export function stepsDone(session: SessionState): readonly string[] | null {
  if (session.route !== 'whole') return null;
  return timelineFor(session)
    .steps.filter(({ endMs }) => endMs !== null && endMs <= session.elapsedMs)
    .map(({ id }) => id);
}

/** The one word for the body after a rest stands on the rest itself. */
export const feltAfter = (sessionId: string, { felt }: Pick<Reflection, 'felt'>): Amendment => ({
  kind: 'session',
  id: sessionId,
  changes: { felt },
});

/** What else was said after a rest, as a check-in; nothing where all of it is empty. */
export function reflectionDrafts(
  sessionId: string,
  said: Reflection,
  atMs: number,
): readonly Draft[] {
  if (!hasCheckIn(said)) return [];
  const { zones, tags } = said;
  const scales = scalesOf(said);
  const id = `${sessionId}.after`;
  return [{ kind: 'check-in', id, atMs, moment: 'after', sessionId, ...scales, zones, tags }];
}
