import type { Setup } from '../practice/setup.ts';
import { emptyProfile, type SafetyProfile, withAnswer } from '../safety/profile.ts';
import { safetyItems } from '../safety/items.ts';
import { wallMs } from '../time/moment.ts';
import type { ScheduleContext } from '../schedule/context.ts';
import { schedulePreferencesSchema } from '../preferences/schedule-preferences.ts';

const plain: Setup = {
  id: 'seated-breath',
  practiceId: 'seated-breath',
  needs: [],
  places: ['desk'],
  lengths: [1, 2, 5],
  suits: { occasions: { 'long-screen': 1, 'on-demand': 1 }, feelings: { racing: 2 } },
  gates: [],
  openedByClearance: false,
  lessFitWith: [],
  movement: false,
  calm: true,
};

/** A few setups that differ in everything the rules look at. */
export const someSetups: readonly Setup[] = [
  plain,
  {
    ...plain,
    id: 'legs-up-chair',
    practiceId: 'legs-up-the-wall',
    needs: [['chair', 'couch']],
    places: ['floor'],
    lengths: [1, 5, 10, 15],
    suits: { occasions: { 'wind-down': 3, 'reset-window': 2, 'long-screen': 1 }, feelings: {} },
    gates: ['glaucoma-retina-or-eye-surgery'],
    openedByClearance: true,
    lessFitWith: ['cannot-reach-floor'],
    calm: false,
  },
  {
    ...plain,
    id: 'side-lying',
    practiceId: 'side-lying-rest',
    places: ['bed', 'floor'],
    lengths: [5, 10, 'untimed'],
    suits: {
      occasions: { 'wind-down': 1, 'late-screen': 2, travel: 2, 'reset-window': 1, morning: 1 },
      feelings: {},
    },
    calm: false,
  },
  {
    ...plain,
    id: 'easy-walk',
    practiceId: 'movement',
    places: ['floor'],
    suits: { occasions: { 'long-screen': 3, morning: 3 }, feelings: {} },
    movement: true,
    calm: false,
  },
];

/** Everything answered "no". */
export const allClear: SafetyProfile = safetyItems.reduce(
  (profile, item) => withAnswer(profile, item, 'no', wallMs(Date.parse('2026-05-01T12:00:00Z'))),
  emptyProfile,
);

/** The context of somebody with the default preferences, save those given. */
export function contextOf(preferences: Record<string, unknown> = {}): ScheduleContext {
  return {
    preferences: schedulePreferencesSchema.parse(preferences),
    setups: someSetups,
    safety: allClear,
    relief: {},
    calmDays: 0,
  };
}
