import type { Setup } from '../practice/setup.ts';
import { lockOf } from '../safety/profile.ts';
import type { WallMs } from '../time/moment.ts';
import { hasRoom, isAtHand } from './at-hand.ts';
import type { ScheduleContext } from './context.ts';

/** Where nothing is rounded, raised or asked: on the side, or on a seat. */
export const QUIET_REST = 'quiet-rest';

/** A quiet way to rest for somebody who has just had too much; lying before seated, where there is room. Null: none is open. */
export function restMore(context: ScheduleContext, at: WallMs): Setup | null {
  const open = context.setups.filter(
    (setup) =>
      setup.practiceId === QUIET_REST &&
      setup.isOwn !== true &&
      lockOf(setup, context.safety, at) === null,
  );
  return (
    open.find((setup) => isAtHand(setup, context) && hasRoom(setup, context)) ?? open[0] ?? null
  );
}
