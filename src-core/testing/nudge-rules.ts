import { takeIn } from '../schedule/facts.ts';
import { heldBy } from '../schedule/holds.ts';
import { nextDue } from '../schedule/next-due.ts';
import { loadAt } from '../schedule/presence.ts';
import type { ScheduleState } from '../schedule/state.ts';
import { type Tuning, tuningOf } from '../schedule/tuning.ts';
import { steadyMs } from '../time/moment.ts';
import { minutes } from '../time/units.ts';
import { type Act, LATER_MINUTES, live, type Run } from './events.ts';
import { contextOf } from './setups.ts';

const LATER_MS = minutes(LATER_MINUTES);

/** Small caps too: four nudges are rare in a short life. */
const contexts = [1, 2, 4].map((maxNudgesADay) => contextOf({ maxNudgesADay }));

/** Throws unless all that must hold of any life holds of this one: one nudge, no hold, distance, cap, a sane load. */
export function mustKeepTheRules(run: Run, acts: readonly Act[], variant: number): void {
  const context = contexts[Math.abs(variant) % contexts.length] ?? contextOf();
  const tuning = tuningOf(context.preferences);
  let standing: string | null = null;
  const perDay = new Map<number, number>();
  const end = live(run, acts, context, (before, after, effects) => {
    for (const effect of effects) {
      if (effect.type === 'withdraw-nudge') standing = null;
      if (effect.type !== 'show-nudge') continue;
      must(standing === null, 'two nudges at once');
      standing = effect.nudge.id;
      mustBeTimely(after, perDay, tuning);
      // Judged as of the moment before, with all that was known of it.
      const known = takeIn(before, context).state;
      const hold = heldBy({ ...known, standing: null }, context);
      must(hold === null, `a nudge in a hold: ${String(hold)}`);
    }
    if (after.standing === null) standing = null;
    must(after.presence.load >= 0, 'a load below nothing');
  });
  const { presence, rate, at } = end.state;
  const rested = steadyMs(presence.seenAt + tuning.fullRestMs);
  must(loadAt(presence, rested, rate, tuning) === 0, 'a full rest that leaves some load');
  must((nextDue(end.state, context) ?? Infinity) > at.steadyMs, 'a beat that is due in the past');
}

function mustBeTimely(after: ScheduleState, perDay: Map<number, number>, tuning: Tuning): void {
  const [last, shown] = after.shown.slice(-2);
  if (last === undefined) throw new Error('a nudge without a record');
  const { day } = shown ?? last;
  // "Later" is a wish for just then, and the only way to two nudges close together.
  const isAsked = after.standing?.pending.isAsked === true;
  if (shown !== undefined) {
    const leastMs = isAsked ? LATER_MS : tuning.distanceMs;
    must(shown.at - last.at >= leastMs, 'two nudges too close');
  }
  const count = (perDay.get(day) ?? 0) + 1;
  perDay.set(day, count);
  must(count <= tuning.maxNudgesADay, 'more nudges than the cap');
}

/** `expect` takes longer than the rules themselves: with a million checks that is most of the run. */
function must(holds: boolean, fault: string): void {
  if (!holds) throw new Error(fault);
}
