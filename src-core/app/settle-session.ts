import type { Setup } from '../practice/setup.ts';
import { withFlare, withoutFlare } from '../safety/ask-again.ts';
import type { SafetyProfile } from '../safety/profile.ts';
import { withBlock, withoutBlock, withWorse } from '../safety/view.ts';
import type { ScheduleContext } from '../schedule/context.ts';
import { restMore } from '../schedule/rest-more.ts';
import { isCalm } from '../session/calm.ts';
import type { SessionEffect } from '../session/event.ts';
import type { Moment } from '../time/moment.ts';
import type { Told } from './chronicle.ts';
import type { AppEffect, AppEvent } from './event.ts';
import { contextChanged, endedEvent } from './follow-up.ts';
import { restOver, withReason, withSaid, type SaidLater } from './last-rest.ts';
import type { OneStep } from './one-step.ts';
import type { AppState } from './state.ts';

type Setups = readonly Setup[];

/** How long a rest is that was asked for because the last one was too much. */
const MORE_MINUTES = 5;

/** It hurts more, or goes somewhere: that setup stays away, and the questions are asked anew. */
const worseAfter = (safety: SafetyProfile, setupId: string, setups: Setups): SafetyProfile =>
  withFlare(withWorse(safety, setupId), setupId, setups);

/** What a session has ordered, as far as it is the app's to see to. */
export function settleSession(
  state: AppState,
  ordered: readonly SessionEffect[],
  at: Moment,
  context: ScheduleContext,
): OneStep {
  const effects: AppEffect[] = [];
  const follow: AppEvent[] = [];
  const told: Told[] = [];
  let { safety, lastRest } = state;
  for (const effect of ordered) {
    switch (effect.type) {
      case 'session-began':
        told.push(effect);
        // Nothing is asked after calm, and what was asked before it still is.
        if (!isCalm(effect)) lastRest = null;
        follow.push({
          type: 'schedule',
          event: { type: 'session-began', at, setupId: effect.setupId },
        });
        break;
      case 'session-ended':
        told.push(effect);
        if (!isCalm(effect)) lastRest = restOver(effect, at.wallMs);
        follow.push(endedEvent(effect, at));
        break;
      case 'block-setup':
        safety = withFlare(withBlock(safety, effect.setupId), effect.setupId, context.setups);
        break;
      case 'unblock-setup':
        safety = withoutFlare(withoutBlock(safety, effect.setupId), effect.setupId);
        break;
      case 'end-corrected':
        told.push(effect);
        lastRest = withReason(lastRest, effect.sessionId, effect.stopReason);
        break;
      case 'store-reflection':
        told.push(effect);
        lastRest = withSaid(lastRest, effect.sessionId, effect.reflection);
        if (effect.reflection.worse === true) {
          safety = worseAfter(safety, effect.setupId, context.setups);
        }
        break;
      case 'rest-more': {
        const setup = restMore({ ...context, safety }, at.wallMs);
        if (setup === null) break;
        const asked = { setupId: setup.id, length: MORE_MINUTES, feeling: null } as const;
        follow.push({ type: 'schedule', event: { type: 'rest-asked', at, ...asked } });
        break;
      }
      case 'keep-awake':
      case 'close-guide':
        effects.push(effect);
    }
  }
  if (safety !== state.safety) follow.push(contextChanged(at));
  return { state: { ...state, safety, lastRest }, effects, follow, told };
}

/** What is said of the last rest when its page has long gone. What is said of another one comes too late. */
export function settleSaidLater(
  state: AppState,
  { sessionId, felt, worse }: SaidLater,
  at: Moment,
  context: ScheduleContext,
): OneStep {
  const { lastRest } = state;
  if (lastRest?.sessionId !== sessionId) return { state, effects: [], follow: [] };
  const isNewlyWorse = worse === true && lastRest.worse !== true;
  const safety = isNewlyWorse
    ? worseAfter(state.safety, lastRest.setupId, context.setups)
    : state.safety;
  return {
    state: { ...state, safety, lastRest: withSaid(lastRest, sessionId, { felt, worse }) },
    effects: [],
    follow: isNewlyWorse ? [contextChanged(at)] : [],
    told: lastRest.felt === felt ? [] : [{ type: 'felt-later', sessionId, felt }],
  };
}
