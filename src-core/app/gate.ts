import { CALM_ID } from '../practice/scripts/calm.ts';
import { lockOf } from '../safety/profile.ts';
import type { PendingStart } from '../safety/view.ts';
import type { ScheduleEvent } from '../schedule/event.ts';
import type { SessionEvent } from '../session/event.ts';
import type { Moment } from '../time/moment.ts';
import type { AppContext } from './event.ts';
import type { AppState } from './state.ts';

/** A setup that was asked for by name and that safety does not let through yet. */
export function pendingStart(
  state: AppState,
  event: ScheduleEvent,
  context: AppContext,
): PendingStart | null {
  if (event.type !== 'rest-asked' || event.setupId === null) return null;
  const setup = context.setups.find(({ id }) => id === event.setupId);
  if (setup === undefined || lockOf(setup, state.safety, event.at.wallMs) === null) return null;
  return { setupId: setup.id, length: event.length };
}

/** Whoever ordered a rest has asked already. This is the only door to one, so it asks as well. */
export function isStartable(
  setupId: string,
  state: AppState,
  at: Moment,
  context: AppContext,
): boolean {
  // Breathing out is never locked.
  if (setupId === CALM_ID) return true;
  const setup = context.setups.find(({ id }) => id === setupId);
  return setup !== undefined && lockOf(setup, state.safety, at.wallMs) === null;
}

/**
 * A rest that stood still and would go on, where its questions now have other answers than when it began. Whoever
 * comes out is let out whatever the answers.
 */
export function refusedResume(
  state: AppState,
  event: SessionEvent,
  context: AppContext,
): PendingStart | null {
  const { session } = state;
  const isResume = event.type === 'acted' && ['resume', 'stir'].includes(event.action);
  if (!isResume || session?.standing !== 'paused' || session.route === 'way-out') return null;
  const { setupId } = session.script;
  if (isStartable(setupId, state, event.at, context)) return null;
  return { setupId, length: session.length };
}

/** An answer given during a rest that this rest may not go on with: it is led out, gently. */
export function isShutWhilePlaying(state: AppState, at: Moment, context: AppContext): boolean {
  const { session } = state;
  if (session === null || session.route === 'way-out') return false;
  if (session.standing !== 'playing' && session.standing !== 'paused') return false;
  const setup = context.setups.find(({ id }) => id === session.script.setupId);
  const lock = setup === undefined ? null : lockOf(setup, state.safety, at.wallMs);
  return lock !== null && lock.kind !== 'unanswered';
}
