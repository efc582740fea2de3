import type { Moment } from '../time/moment.ts';
import type { AppEvent, SessionEnded } from './event.ts';

/** What the schedule needs to know of a session that is over. */
export const endedEvent = (
  { setupId, restedMs, finished }: SessionEnded,
  at: Moment,
): AppEvent => ({
  type: 'schedule',
  event: { type: 'session-ended', at, setupId, restedMs, finished },
});

/** What is offered depends on answers and preferences: it is judged anew. */
export const contextChanged = (at: Moment): AppEvent => ({
  type: 'schedule',
  event: { type: 'preferences-changed', at },
});
