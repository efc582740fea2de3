import { reviveSession } from '../session/session.ts';
import type { SessionState } from '../session/state.ts';
import { readProfile } from '../safety/read-profile.ts';
import { emptyProfile } from '../safety/profile.ts';
import type { PendingStart } from '../safety/view.ts';
import type { SafetyProfile } from '../safety/profile.ts';
import { initialState, restoreState } from '../schedule/state.ts';
import type { ScheduleState } from '../schedule/state.ts';
import { restoredElsewhere, type KnownElsewhere } from './elsewhere.ts';
import type { AppEvent } from './event.ts';
import { restoredDay, type DayLog } from './day-log.ts';
import { restoredLastRest, type LastRest } from './last-rest.ts';
import { restoredScreen, type ScreenRun } from './screen-run.ts';
import { newcomer, restoredWelcome, type Welcome } from './welcome.ts';
import type { Moment } from '../time/moment.ts';

/** Everything that is going on, as plain JSON. */
export interface AppState {
  readonly schedule: ScheduleState;
  readonly session: SessionState | null;
  /** Null from the beginning of a rest to its end. */
  readonly lastRest: LastRest | null;
  readonly safety: SafetyProfile;
  /** A start that waits for its safety questions; given up when the app ends. */
  readonly pending: PendingStart | null;
  readonly screen: ScreenRun | null;
  readonly elsewhere: KnownElsewhere;
  readonly day: DayLog | null;
  readonly welcome: Welcome;
}

export interface FreshStart {
  /** A whole number from chance, which makes ids unique and choices varied. */
  readonly seed: number;
  readonly at: Moment;
  readonly timeZone: string;
}

export interface Restored {
  readonly state: AppState;
  /** The parts of a saved state that could not be used; each of them starts fresh. */
  readonly damaged: readonly ('schedule' | 'safety')[];
  /** What the restoring itself led to: a rest that lies too far back is counted for what it was, and what was said is kept. */
  readonly events: readonly AppEvent[];
}

/** Takes up a saved state part by part: a damaged part costs itself and no other. Null: there was none. */
export function restoreApp(saved: unknown, fresh: FreshStart): Restored {
  const parts = isRecord(saved) ? saved : {};
  const schedule = restoreState(parts['schedule']).state;
  const safety =
    parts['safety'] === undefined
      ? { profile: emptyProfile, damaged: false }
      : readProfile(parts['safety']);
  const revived = reviveSession(parts['session'] ?? null, fresh.at);
  const damaged: Restored['damaged'][number][] = [];
  // A part that was never saved is not damaged; something that is no state at all is.
  const isNone = saved !== null && !isRecord(saved);
  if (isNone || (parts['schedule'] !== undefined && schedule === null)) damaged.push('schedule');
  if (isNone || safety.damaged) damaged.push('safety');
  return {
    state: {
      schedule: schedule ?? initialState(fresh.seed, fresh.at, fresh.timeZone),
      session: revived.state,
      lastRest: restoredLastRest(parts['lastRest']),
      safety: safety.profile,
      pending: null,
      screen: restoredScreen(parts['screen']),
      elsewhere: restoredElsewhere(parts['elsewhere']),
      day: restoredDay(parts['day']),
      welcome: saved === null ? newcomer : restoredWelcome(parts['welcome']),
    },
    damaged,
    events:
      revived.effects.length === 0
        ? []
        : [{ type: 'rest-lost', at: fresh.at, effects: revived.effects }],
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
