import { schedulePreferencesSchema } from '../preferences/schedule-preferences.ts';
import type { Setup } from '../practice/setup.ts';
import type { ScheduleContext } from '../schedule/context.ts';
import { emptyProfile } from '../safety/profile.ts';

/** A replay asks when, not what: one setup that is open to everybody stands for all. */
const anyRest: Setup = {
  id: 'any-rest',
  practiceId: 'any-rest',
  needs: [],
  places: ['desk', 'floor', 'bed'],
  lengths: [1, 2, 5, 10, 15],
  suits: {
    occasions: {
      'long-screen': 1,
      'reset-window': 1,
      'wind-down': 1,
      'late-screen': 1,
      morning: 1,
      travel: 1,
      'on-demand': 1,
    },
    feelings: {},
  },
  gates: [],
  openedByClearance: false,
  lessFitWith: [],
  movement: false,
  calm: true,
};

/** The context of a replay: these preferences, whatever is missing at its default. */
export const replayContext = (preferences: unknown): ScheduleContext => ({
  preferences: schedulePreferencesSchema.parse(preferences),
  setups: [anyRest],
  safety: emptyProfile,
  relief: {},
  calmDays: 0,
});

/** What was given and cannot be used, by its place: each would otherwise give way to its default unheard. */
export function unusedIn(given: unknown, used: unknown, place = ''): readonly string[] {
  if (typeof given !== 'object' || given === null) return Object.is(given, used) ? [] : [place];
  if (typeof used !== 'object' || used === null) return [place];
  const known = new Map<string, unknown>(Object.entries(used));
  return Object.entries(given).flatMap(([key, value]) =>
    unusedIn(value, known.get(key), place === '' ? key : `${place}.${key}`),
  );
}
