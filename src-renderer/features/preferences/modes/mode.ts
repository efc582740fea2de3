import type { SchedulePreferences } from '../../../../src-core/preferences/schedule-preferences.ts';

export type Mode = SchedulePreferences['modes'][number];
