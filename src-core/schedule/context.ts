import type { Setup } from '../practice/setup.ts';
import type { SchedulePreferences } from '../preferences/schedule-preferences.ts';
import type { SafetyProfile } from '../safety/profile.ts';

/** How a setup has helped so far: the mean fall in tension over so many rated sessions; below 0 it rose. */
export interface Relief {
  readonly count: number;
  readonly mean: number;
}

/** What the rules may look at besides their own state. Values: a change is a new object, never an edit. */
export interface ScheduleContext {
  readonly preferences: SchedulePreferences;
  readonly setups: readonly Setup[];
  readonly safety: SafetyProfile;
  readonly relief: Readonly<Record<string, Relief>>;
  /** Days since the present calm was first recorded; movement waits for fourteen. */
  readonly calmDays: number;
}
