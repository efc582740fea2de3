import { type Moment, steadyMs, wallMs } from '../time/moment.ts';
import { MINUTE_MS, minutes } from '../time/units.ts';
import { answered } from './answer.ts';
import type { ScheduleContext } from './context.ts';
import { changed, type Draft, draftOf, presenceDraftOf } from './draft.ts';
import type { ScheduleEffect } from './effect.ts';
import { restedElsewhere } from './elsewhere.ts';
import type { ScheduleEvent } from './event.ts';
import { type Judged, takeIn } from './facts.ts';
import { CALM_ID, CALM_MINUTES } from '../practice/scripts/calm.ts';
import { begin, started } from './begin.ts';
import { outdated } from './day-plan.ts';
import { inZone } from './journey.ts';
import { dayLabelAt } from './plan.ts';
import { restarted } from './restart.ts';
import { settle } from './settle.ts';
import type { ScheduleState } from './state.ts';

/** Each note makes the load fill by this much faster, three or more by half. */
const NOTE_RATE = 0.2;
const MOST_RATE = 1.5;
/** Nobody is in one call for longer than a day. */
const LONGEST_MINUTES = 24 * 60;
/** Two clocks read one after the other differ by a little; more than this and one was set. */
const CLOCK_SET_MS = 2_000;

/**
 * The schedule's one rule: what was, and what happened, give what is and what is to be done.
 *
 * A moment is judged when it is over: an event only tells, and the first event of a later moment judges all that
 * was told. So events of the same moment have no order. What a person asks for is done at once.
 */
export function step(state: ScheduleState, event: ScheduleEvent, context: ScheduleContext): Judged {
  if (event.type === 'started') {
    const last = takeIn(state, context);
    return restarted(last.state, event.at, event.timeZone, last.effects);
  }
  if (event.at.steadyMs <= state.at.steadyMs) return tell(state, event, context);
  const judged = settle(state, context);
  const moved = moveTo(judged.state, event.at);
  if (event.type === 'ticked') {
    moved.sample = sampleOf(event.idleMs);
    return { state: moved, effects: judged.effects };
  }
  const told = tell(moved, event, context);
  return { state: told.state, effects: [...judged.effects, ...told.effects] };
}

function moveTo(state: ScheduleState, at: Moment): Draft<ScheduleState> {
  const shift = at.wallMs - state.at.wallMs - (at.steadyMs - state.at.steadyMs);
  const moved = draftOf(state);
  moved.at = at;
  moved.beforeMs = state.at.steadyMs;
  if (Math.abs(shift) <= CLOCK_SET_MS) return moved;
  // Somebody set the clock: what is told as a time of day moves along, durations do not.
  const presence = presenceDraftOf(state.presence);
  presence.stretchFromWallMs = wallMs(presence.stretchFromWallMs + shift);
  presence.pauseEndWallMs = wallMs(presence.pauseEndWallMs + shift);
  moved.presence = presence;
  return moved;
}

type Told = Exclude<ScheduleEvent, { type: 'started' }>;
const nothing: readonly ScheduleEffect[] = [];

function tell(state: ScheduleState, event: Told, context: ScheduleContext): Judged {
  const only = (next: ScheduleState): Judged => ({ state: next, effects: nothing });
  switch (event.type) {
    case 'ticked':
      return only(changed(state, { sample: sampleOf(event.idleMs) }));
    case 'signal-changed':
      return only(
        changed(state, {
          signals: { ...state.signals, [event.signal]: event.value },
          unlocked:
            event.signal === 'locked'
              ? event.value !== true && (state.unlocked || state.signals.locked === true)
              : state.unlocked,
        }),
      );
    case 'time-zone-changed':
      return only(inZone(state, event.timeZone));
    case 'preferences-changed':
      return only(changed(state, { plan: outdated(state.plan) }));
    case 'nudge-answered':
    case 'nudge-failed':
      return answered(state, event, context);
    case 'rest-asked':
      return begin(state, context, { ...event, occasion: 'on-demand', calm: false });
    case 'calm-asked':
      return started(state, { setupId: CALM_ID, length: CALM_MINUTES, why: [] }, 'on-demand');
    case 'session-began':
      return only(
        changed(state, {
          session: {
            setupId: event.setupId,
            occasion: state.session?.occasion ?? 'on-demand',
            plannedMs: state.session?.setupId === event.setupId ? state.session.plannedMs : null,
            since: state.at.steadyMs,
            began: true,
          },
        }),
      );
    case 'session-ended':
      return only(
        changed(state, {
          ended: {
            setupId: event.setupId,
            restedMs: Math.max(0, event.restedMs) || 0,
            finished: event.finished,
          },
        }),
      );
    case 'rested-elsewhere':
      return only(restedElsewhere(state, event, context));
    case 'pause-set':
      return only(changed(state, { pause: pauseOf(state, event.until) }));
    case 'call-declared':
      return only(
        changed(state, {
          callUntil:
            event.minutes > 0 ? steadyMs(state.at.steadyMs + boundedMs(event.minutes)) : null,
        }),
      );
    case 'day-noted':
      return only(noted(state, event.note, event.on));
  }
}

/** What is no number cannot be saved; below 0 it is known for nonsense all the same. */
function sampleOf(idleMs: number | null): ScheduleState['sample'] {
  if (idleMs === null) return 'unknown';
  return Number.isFinite(idleMs) ? idleMs : -1;
}

type PauseUntil = Extract<ScheduleEvent, { type: 'pause-set' }>['until'];

function pauseOf(state: ScheduleState, until: PauseUntil): ScheduleState['pause'] {
  switch (until.kind) {
    case 'lifted':
      return null;
    case 'tomorrow':
      return { kind: 'day', label: dayLabelAt(state.at.wallMs, state.timeZone) };
    case 'minutes':
      return { kind: 'steady', until: steadyMs(state.at.steadyMs + boundedMs(until.minutes)) };
  }
}

const boundedMs = (count: number): number =>
  Math.max(MINUTE_MS, minutes(Math.min(count, LONGEST_MINUTES)));

function noted(
  state: ScheduleState,
  note: ScheduleState['notes']['list'][number],
  on: boolean,
): ScheduleState {
  // The first thing said on a new day joins none of yesterday's.
  const day = dayLabelAt(state.at.wallMs, state.timeZone);
  const before = state.notes.day === day ? state.notes.list : [];
  const others = before.filter((each) => each !== note);
  const list = on ? [...others, note].sort() : others;
  return changed(state, {
    notes: { day, list },
    rate: Math.min(MOST_RATE, 1 + NOTE_RATE * list.length),
    travelled: note === 'travel' ? on : state.travelled,
  });
}
