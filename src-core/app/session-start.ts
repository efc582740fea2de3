import { scriptFor } from '../practice/script.ts';
import { CALM_ID, calmScript } from '../practice/scripts/calm.ts';
import type { Prescription } from '../schedule/nudge.ts';
import { isEvening } from '../schedule/occasions.ts';
import { calmChoices } from '../session/calm.ts';
import type { SessionEvent } from '../session/event.ts';
import { choicesFrom } from '../session/usual-choices.ts';
import type { Moment } from '../time/moment.ts';
import type { AppContext } from './event.ts';
import { isStartable } from './gate.ts';
import type { AppState } from './state.ts';

/**
 * The rest that begins with this. Null where there is nothing to play, for a rest is prescribed from the same data that
 * scripts come from, and where the gate does not let it through.
 */
export function sessionStart(
  { setupId, length, why }: Prescription,
  state: AppState,
  at: Moment,
  context: AppContext,
): SessionEvent | null {
  const isCalm = setupId === CALM_ID;
  const script = isCalm ? calmScript : context.scriptOf(setupId);
  if (script === null || !isStartable(setupId, state, at, context)) return null;
  return {
    type: 'started',
    at,
    sessionId: `${state.schedule.idPrefix}-${at.wallMs.toString(36)}`,
    script: scriptFor(script, (item) => state.safety.answers[item]?.value === 'yes'),
    length,
    why,
    choices: isCalm ? calmChoices : choicesFrom(context.preferences.guide),
    fadesOut: isEvening(state.schedule),
  };
}
