import { withSaneDates } from '../safety/ask-again.ts';
import { withAnswer } from '../safety/profile.ts';
import type { SafetyProfile } from '../safety/profile.ts';
import { withConfirmed } from '../safety/view.ts';
import { CALM_ID } from '../practice/scripts/calm.ts';
import { isCalming } from '../session/calm.ts';
import type { ScheduleContext } from '../schedule/context.ts';
import type { ScheduleEffect } from '../schedule/effect.ts';
import { nextDue } from '../schedule/next-due.ts';
import { presenceAt } from '../schedule/presence.ts';
import { step } from '../schedule/step.ts';
import { tuningOf } from '../schedule/tuning.ts';
import { nextSessionDue, stepSession } from '../session/session.ts';
import type { Moment, SteadyMs } from '../time/moment.ts';
import { chronicle, type Told } from './chronicle.ts';
import { newElsewhere } from './elsewhere.ts';
import { contextChanged } from './follow-up.ts';
import type { AppContext, AppEffect, AppEvent } from './event.ts';
import { advanceDay } from './day-log.ts';
import { isShutWhilePlaying, pendingStart, refusedResume } from './gate.ts';
import type { AppStep, OneStep } from './one-step.ts';
import { sessionStart } from './session-start.ts';
import { advanceScreen, type ScreenStep } from './screen-run.ts';
import { settleSaidLater, settleSession } from './settle-session.ts';
import type { AppState } from './state.ts';

/**
 * Schedule, session and safety as one machine. What one orders of another happens within the same step, so
 * no saved state ever lies between the two.
 */
export function stepApp(before: AppState, event: AppEvent, context: AppContext): AppStep {
  const safety = withSaneDates(before.safety, momentOf(event).wallMs);
  let state = safety === before.safety ? before : { ...before, safety };
  const effects: AppEffect[] = [];
  const told: Told[] = [];
  const queue: AppEvent[] = [event];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const stepped = stepOne(state, next, context);
    state = stepped.state;
    effects.push(...stepped.effects);
    told.push(...(stepped.told ?? []));
    queue.push(...stepped.follow);
  }
  const screen = screenStep(state, event, context);
  const { wallMs: atMs } = momentOf(event);
  const kept = chronicle({
    before,
    after: state,
    event,
    effects,
    told,
    atMs,
    practiceOf: (setupId) =>
      setupId === CALM_ID
        ? CALM_ID
        : (context.setups.find(({ id }) => id === setupId)?.practiceId ?? 'unknown'),
  });
  const drafts = [...kept.drafts, ...screen.drafts];
  if (drafts.length > 0 || kept.amendments.length > 0) {
    effects.push({ type: 'keep', drafts, amendments: kept.amendments });
  }
  const hasStarted = event.type === 'schedule' && event.event.type === 'started';
  const day = advanceDay(state.day, state.schedule, momentOf(event).wallMs, hasStarted);
  return { state: { ...state, screen: screen.run, day }, effects };
}

const momentOf = (event: AppEvent): Moment =>
  event.type === 'schedule' || event.type === 'session' ? event.event.at : event.at;

/** Screen time is counted from samples alone: nothing else says that somebody is there. */
function screenStep(state: AppState, event: AppEvent, context: AppContext): ScreenStep {
  if (event.type !== 'ticked') return { run: state.screen, drafts: [] };
  const { presence, idle, idPrefix } = state.schedule;
  const isActive =
    idle.verdict === 'trusted' &&
    presenceAt(presence, event.at.steadyMs, tuningOf(context.preferences.schedule)) === 'active';
  const { wallMs } = event.at;
  return advanceScreen(state.screen, isActive, wallMs, () => `${idPrefix}.s${wallMs.toString(36)}`);
}

/** When the app's one timer should next fire, or null when only an event can change anything. */
export function nextAppDue(state: AppState, context: AppContext): SteadyMs | null {
  const dues = [
    nextDue(state.schedule, scheduleContext(context, state.safety)),
    nextSessionDue(state.session),
  ].filter((due) => due !== null);
  return dues.length === 0 ? null : dues.reduce((one, other) => (other < one ? other : one));
}

export function scheduleContext(context: AppContext, safety: SafetyProfile): ScheduleContext {
  return {
    preferences: context.preferences.schedule,
    setups: context.setups,
    safety,
    relief: context.relief,
    calmDays: context.calmDays,
  };
}

function stepOne(state: AppState, event: AppEvent, context: AppContext): OneStep {
  switch (event.type) {
    case 'ticked':
      return {
        state,
        effects: [],
        follow: [
          { type: 'session', event: { type: 'ticked', at: event.at } },
          { type: 'schedule', event },
        ],
      };
    case 'schedule': {
      // Whoever presses it twice has it already.
      if (event.event.type === 'calm-asked' && isCalming(state.session)) {
        return { state, effects: [{ type: 'open-guide' }], follow: [] };
      }
      const waiting = pendingStart(state, event.event, context);
      if (waiting !== null) {
        // The guide asks what is still unanswered, or says why not and what is open instead.
        return {
          state: { ...state, pending: waiting },
          effects: [{ type: 'open-guide' }],
          follow: [],
        };
      }
      const stepped = step(state.schedule, event.event, scheduleContext(context, state.safety));
      return settleSchedule(
        { ...state, schedule: stepped.state },
        stepped.effects,
        event.event.at,
        context,
      );
    }
    case 'session': {
      const refused = refusedResume(state, event.event, context);
      if (refused !== null) {
        // The guide asks what is unanswered, or says why not, as it would of any other start.
        return {
          state: { ...state, pending: refused },
          effects: [{ type: 'open-guide' }],
          follow: [{ type: 'session', event: { type: 'refused', at: event.event.at } }],
        };
      }
      const stepped = stepSession(state.session, event.event);
      return settleSession(
        { ...state, session: stepped.state },
        stepped.effects,
        event.event.at,
        scheduleContext(context, state.safety),
      );
    }
    case 'safety-answered':
      return withSafety(
        state,
        withAnswer(state.safety, event.item, event.value, event.at.wallMs),
        event.at,
        context,
      );
    case 'safety-confirmed':
      return withSafety(
        event.confirm.kind === 'leave' ? { ...state, pending: null } : state,
        withConfirmed(state.safety, event.confirm, event.at.wallMs),
        event.at,
        context,
      );
    case 'rest-lost':
      return settleSession(state, event.effects, event.at, scheduleContext(context, state.safety));
    case 'said-later':
      return settleSaidLater(state, event.said, event.at, scheduleContext(context, state.safety));
    case 'rests-elsewhere': {
      const { fresh, known } = newElsewhere(state.elsewhere, event.rests);
      return {
        state: { ...state, elsewhere: known },
        effects: [],
        follow: fresh.map(({ endedWallMs, restedMs, finished }) => ({
          type: 'schedule',
          event: { type: 'rested-elsewhere', at: event.at, endedWallMs, restedMs, finished },
        })),
      };
    }
    case 'welcome-turned': {
      const { step: shown } = event;
      const welcome =
        shown === null ? { ...state.welcome, isOver: true } : { step: shown, isOver: false };
      return { state: { ...state, welcome }, effects: [], follow: [] };
    }
    case 'guide-closed':
      return {
        state: { ...state, pending: null },
        effects: [],
        follow: [{ type: 'session', event: { type: 'window-lost', at: event.at } }],
      };
  }
}

function settleSchedule(
  state: AppState,
  ordered: readonly ScheduleEffect[],
  at: Moment,
  context: AppContext,
): OneStep {
  const effects: AppEffect[] = [];
  const follow: AppEvent[] = [];
  let { pending } = state;
  for (const effect of ordered) {
    if (effect.type !== 'begin-session') {
      effects.push(effect);
      continue;
    }
    pending = null;
    const begun = sessionStart(effect.prescription, state, at, context);
    if (begun === null) continue;
    follow.push({ type: 'session', event: begun });
    effects.push({ type: 'open-guide' });
  }
  return { state: { ...state, pending }, effects, follow };
}

function withSafety(
  state: AppState,
  safety: SafetyProfile,
  at: Moment,
  context: AppContext,
): OneStep {
  const follow = [contextChanged(at)];
  if (isShutWhilePlaying({ ...state, safety }, at, context)) {
    follow.push({ type: 'session', event: { type: 'acted', at, action: 'end' } });
  }
  return { state: { ...state, safety }, effects: [], follow };
}
