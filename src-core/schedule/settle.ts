import type { ScheduleContext } from './context.ts';
import { closeWindows } from './closing.ts';
import { changed } from './draft.ts';
import type { ScheduleEffect } from './effect.ts';
import { type Judged, takeIn } from './facts.ts';
import { byUrgency, newlyWanted } from './occasions.ts';
import { offer } from './offer.ts';
import { judgeStanding } from './standing.ts';
import type { ScheduleState } from './state.ts';

interface Settled {
  readonly state: ScheduleState;
  readonly context: ScheduleContext;
  readonly judged: Judged;
}
/** `nextDue` looks at what the next event will judge: the same question twice has the same answer. */
let settled: Settled | null = null;

/** Judges the moment `state.at`, now that all that was told of it is known. */
export function settle(state: ScheduleState, context: ScheduleContext): Judged {
  if (settled?.state === state && settled.context === context) return settled.judged;
  const judged = judge(state, context);
  settled = { state, context, judged };
  return judged;
}

function judge(state: ScheduleState, context: ScheduleContext): Judged {
  const known = takeIn(state, context);
  const effects: ScheduleEffect[] = [...known.effects];
  let now = woken(known.state);
  now = judgeStanding(now, context, effects);
  now = closeWindows(now, context, effects);
  const wanted = newlyWanted(now, context);
  if (wanted.length > 0)
    now = changed(now, { pending: [...now.pending, ...wanted].sort(byUrgency) });
  now = offer(now, context, effects);
  return { state: now, effects };
}

/** Silence, pauses and "later" that have run out. */
function woken(state: ScheduleState): ScheduleState {
  const { silentUntilWallMs: silence, at } = state;
  return silence !== null && at.wallMs >= silence
    ? changed(state, { silentUntilWallMs: null, refusals: 0 })
    : state;
}
