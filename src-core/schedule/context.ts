import type { Setup } from '../practice/setup.ts';
import type { SchedulePreferences } from '../preferences/schedule-preferences.ts';
import type { SafetyProfile } from '../safety/profile.ts';
import type { Relief } from './relief.ts';

/** What the rules may look at besides their own state. Values: a change is a new object, never an edit. */
export interface ScheduleContext {
  readonly preferences: SchedulePreferences;
  readonly setups: readonly Setup[];
  readonly safety: SafetyProfile;
  readonly relief: Readonly<Record<string, Relief>>;
  /** Days since the present calm was first recorded; movement waits for fourteen. */
  readonly calmDays: number;
}
