import type { Setup } from '../practice/setup.ts';
import { lockOf } from '../safety/profile.ts';
import type { WallMs } from '../time/moment.ts';
import type { ScheduleContext } from './context.ts';

/** Regulation first, strength second: movement waits for two calm weeks. */
const CALM_DAYS_BEFORE_MOVEMENT = 14;

/** Whether all that it needs lies within reach. */
export const isAtHand = (setup: Setup, { preferences }: ScheduleContext): boolean =>
  setup.needs.every((group) => group.some((prop) => preferences.props.includes(prop)));

/** Whether there is a place for it. */
export const hasRoom = (setup: Setup, { preferences }: ScheduleContext): boolean =>
  setup.places.some((place) => preferences.places.includes(place));

export const maySuggest = (setup: Setup, { calmDays }: ScheduleContext): boolean =>
  !setup.movement || calmDays >= CALM_DAYS_BEFORE_MOVEMENT;

/** What may be begun here and now, what one most often asks for first. Empty: safety leaves nothing open. */
export function startable(context: ScheduleContext, at: WallMs): readonly Setup[] {
  const open = context.setups.filter((setup) => lockOf(setup, context.safety, at) === null);
  const here = open.filter(
    (setup) => isAtHand(setup, context) && hasRoom(setup, context) && maySuggest(setup, context),
  );
  const asked = (setup: Setup): number => setup.suits.occasions['on-demand'] ?? 0;
  // Without anything at hand, what needs nothing is still there.
  const found = here.length > 0 ? here : open.filter(({ needs }) => needs.length === 0);
  return [...found].sort((one, other) => asked(other) - asked(one));
}
