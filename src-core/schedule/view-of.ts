import { type Moment, wallMs } from '../time/moment.ts';
import { clockText } from '../time/zone.ts';
import type { ScheduleContext } from './context.ts';
import { heldBy, isPaused } from './holds.ts';
import type { ScheduleSentence } from './nudge.ts';
import { intervalOf, isEvening } from './occasions.ts';
import { clockIsPlausible } from './plan.ts';
import { filledAt, loadAt, presenceAt } from './presence.ts';
import { sayableFrom, shownToday } from './manners.ts';
import { settle } from './settle.ts';
import { holdReason } from './reason.ts';
import type { ScheduleState } from './state.ts';
import { tuningOf } from './tuning.ts';
import type { ScheduleView } from './view.ts';
import { changed } from './draft.ts';
import type { ScheduleKey } from '../words/en/schedule.ts';

/** Whether somebody is there, as far as can be told. */
export function presenceOf(
  { idle, presence, at }: ScheduleState,
  { preferences }: Pick<ScheduleContext, 'preferences'>,
): ScheduleView['presence'] {
  return idle.verdict === 'trusted' || presence.goneAt !== null
    ? presenceAt(presence, at.steadyMs, tuningOf(preferences))
    : 'unknown';
}

/** What there is to show at this moment. Looking changes nothing. */
export function viewOf(
  state: ScheduleState,
  context: ScheduleContext,
  at: Moment = state.at,
): ScheduleView {
  const judged = settle(state, context).state;
  const now = at.steadyMs > judged.at.steadyMs ? changed(judged, { at }) : judged;
  const tuning = tuningOf(context.preferences);
  const steady = now.at.steadyMs;
  const hold = heldBy(now, context);
  const next = nextOf(now, context);
  return {
    load: loadAt(now.presence, steady, now.rate, tuning),
    presence: presenceOf(now, context),
    status: statusOf(now, context, hold, next),
    nudge: now.standing?.nudge ?? null,
    hold,
    next,
    pausedUntilWallMs: pausedUntil(now),
    callUntilWallMs: callUntil(now),
    notes: now.notes.list,
    nudgesToday: shownToday(now),
    restsToday: now.rests.count,
  };
}

function statusOf(
  state: ScheduleState,
  context: ScheduleContext,
  hold: ScheduleView['hold'],
  next: ScheduleView['next'],
): ScheduleSentence {
  const say = (key: ScheduleKey, values: ScheduleSentence['values'] = {}): ScheduleSentence => ({
    key,
    values,
  });
  const { standing, session, idle } = state;
  const until = pausedUntil(state);
  if (until !== null)
    return say('schedule.status.paused', { time: clockText(until, state.timeZone) });
  if (session !== null) return say('schedule.status.in-session');
  if (standing !== null) return standing.nudge.reason;
  // Only pending nudges have no time of their own.
  if (hold !== null && next?.atWallMs === null) return holdReason(hold);
  if (!clockIsPlausible(state.at.wallMs)) return say('schedule.status.clock');
  if (hold === 'locked' || hold === 'asleep') return holdReason(hold);
  if (idle.verdict !== 'trusted') return say(`schedule.status.idle-${idle.verdict}`);
  const tuning = tuningOf(context.preferences);
  const presence = presenceAt(state.presence, state.at.steadyMs, tuning);
  if (presence !== 'active')
    return say(`schedule.status.${presence === 'away' ? 'away' : 'paused-input'}`);
  if (next === null || next.atWallMs === null) return say('schedule.status.quiet');
  return say(`schedule.status.next.${next.occasion}`, {
    time: clockText(next.atWallMs, state.timeZone),
  });
}

/** What comes next if the person goes on as now. */
function nextOf(state: ScheduleState, context: ScheduleContext): ScheduleView['next'] {
  const tuning = tuningOf(context.preferences);
  const first = state.pending[0];
  const steady = state.at.steadyMs;
  if (first !== undefined) {
    const waitMs = sayableFrom(state, first, tuning) - steady;
    return {
      occasion: first.occasion,
      atWallMs: waitMs > 0 ? wallMs(state.at.wallMs + waitMs) : null,
    };
  }
  const missing = Math.max(
    0,
    1 - loadAt(state.presence, steady, state.rate, tuning),
    intervalOf(state) - filledAt(state.presence, steady, state.rate, tuning),
  );
  const long = {
    occasion: 'long-screen' as const,
    atWallMs: wallMs(
      Math.max(
        state.at.wallMs + Math.ceil((missing * tuning.stretchMs) / state.rate),
        state.silentUntilWallMs ?? 0,
      ),
    ),
  };
  const ahead = state.plan.windows
    .filter(
      (window) =>
        window.openWallMs > state.at.wallMs &&
        tuning.speaks[window.occasion] &&
        (window.occasion !== 'travel' || state.travelled) &&
        (window.occasion !== 'late-screen' || !tuning.speaks['wind-down']),
    )
    .map((window) => ({ occasion: window.occasion, atWallMs: window.openWallMs }));
  const isSilent = !tuning.speaks['long-screen'] || isEvening(state);
  const all = isSilent ? ahead : [...ahead, long];
  return all.sort((a, b) => a.atWallMs - b.atWallMs)[0] ?? null;
}

function pausedUntil(state: ScheduleState): ScheduleView['pausedUntilWallMs'] {
  const { pause, plan, at } = state;
  if (pause === null || !isPaused(state)) return null;
  if (pause.kind === 'day') return plan.toWallMs;
  return wallMs(at.wallMs + (pause.until - at.steadyMs));
}

const callUntil = ({ callUntil: until, at }: ScheduleState): ScheduleView['callUntilWallMs'] =>
  until === null || until <= at.steadyMs ? null : wallMs(at.wallMs + (until - at.steadyMs));
