import type { Length } from '../practice/vocabulary.ts';
import { lockOf } from '../safety/profile.ts';
import { steadyMs, wallMs } from '../time/moment.ts';
import { MINUTE_MS, minutes } from '../time/units.ts';
import { begin, started } from './begin.ts';
import type { ScheduleContext } from './context.ts';
import type { ScheduleEvent } from './event.ts';
import type { Judged } from './facts.ts';
import { dayLabelAt } from './plan.ts';
import { refused } from './refusal.ts';
import type { ScheduleState, Standing } from './state.ts';
import { tuningOf } from './tuning.ts';
import { changed } from './draft.ts';

const SHORTEST_LATER_MINUTES = 1;
const LONGEST_LATER_MINUTES = 240;
/** What was put off past its window may still be said for this long. */
const LATER_GRACE_MS = 30 * MINUTE_MS;

type Answer = Extract<ScheduleEvent, { type: 'nudge-answered' | 'nudge-failed' }>;

/** What the person, or the way the nudge was shown, answered. */
export function answered(state: ScheduleState, event: Answer, context: ScheduleContext): Judged {
  const { standing } = state;
  if (standing?.nudge.id !== event.nudgeId) return late(state, event, context);
  const down: ScheduleState = changed(state, { standing: null });
  if (event.type === 'nudge-failed') {
    return only(putOff(down, standing, tuningOf(context.preferences).distanceMs, false));
  }
  const { answer } = event;
  const { occasion } = standing.nudge;
  switch (answer.kind) {
    case 'start':
      return start(down, standing, answer.length, context);
    case 'later': {
      const asked = Number.isFinite(answer.minutes) ? answer.minutes : SHORTEST_LATER_MINUTES;
      const bounded = Math.min(LONGEST_LATER_MINUTES, Math.max(SHORTEST_LATER_MINUTES, asked));
      return only(putOff(down, standing, minutes(bounded), true));
    }
    case 'not-today':
      return only(
        changed(down, {
          notToday: {
            ...down.notToday,
            [occasion]: dayLabelAt(state.at.wallMs, state.timeZone),
          },
        }),
      );
    case 'dismissed':
    case 'expired':
      return only(refused(down, occasion));
  }
}

/** A Start on an old nudge is still a wish for rest; any other late answer is about nothing. */
function late(state: ScheduleState, event: Answer, context: ScheduleContext): Judged {
  if (event.type === 'nudge-failed' || event.answer.kind !== 'start' || state.session !== null) {
    return only(state);
  }
  const length = event.answer.length ?? null;
  return begin(state, context, {
    setupId: null,
    length,
    feeling: null,
    occasion: 'on-demand',
    calm: false,
  });
}

function start(
  state: ScheduleState,
  standing: Standing,
  length: Length | undefined,
  context: ScheduleContext,
): Judged {
  const { prescription, occasion } = standing.nudge;
  const setup = context.setups.find(({ id }) => id === prescription.setupId);
  if (setup === undefined || lockOf(setup, context.safety, state.at.wallMs) !== null) {
    return begin(state, context, {
      setupId: null,
      length: length ?? null,
      feeling: null,
      occasion,
      calm: false,
    });
  }
  return started(state, { ...prescription, length: length ?? prescription.length }, occasion);
}

function putOff(
  state: ScheduleState,
  standing: Standing,
  ms: number,
  isAsked: boolean,
): ScheduleState {
  const { pending } = standing;
  const keepUntil = state.at.wallMs + ms + LATER_GRACE_MS;
  const closeWallMs =
    pending.closeWallMs === null ? null : wallMs(Math.max(pending.closeWallMs, keepUntil));
  return changed(state, {
    laterUntil: steadyMs(state.at.steadyMs + ms),
    pending: [{ ...pending, closeWallMs, isAsked }, ...state.pending],
  });
}

const only = (state: ScheduleState): Judged => ({ state, effects: [] });
