import type { Cancel, Clock } from '../../src-core/time/clock.ts';
import type { SteadyMs } from '../../src-core/time/moment.ts';

/** Never two beats closer than this, whatever the state asks for: a wrong due time must not spin. */
const SHORTEST_WAIT_MS = 250;
/** A beat at least this often, so that a clock that was set or a missed wake-up is seen. */
const LONGEST_WAIT_MS = 60_000;

export interface Heartbeat {
  /** Plans the next beat anew: call it after each event, since any may move what is due. */
  replan(): void;
  stop(): void;
}

/** The app's single timer. It waits for what is due next and no less. */
export function startHeartbeat(
  clock: Clock,
  nextDue: () => SteadyMs | null,
  beat: () => void,
): Heartbeat {
  let cancel: Cancel = () => undefined;
  let stopped = false;
  let isBeating = false;

  const wait = (due: SteadyMs | null): void => {
    const untilDueMs = due === null ? LONGEST_WAIT_MS : due - clock.now().steadyMs;
    const waitMs = Math.min(LONGEST_WAIT_MS, Math.max(SHORTEST_WAIT_MS, untilDueMs));
    cancel = clock.after(waitMs, () => {
      isBeating = true;
      try {
        beat();
      } finally {
        isBeating = false;
        // A beat that failed must not be the last.
        plan();
      }
    });
  };
  const plan = (): void => {
    cancel();
    if (stopped) return;
    let due: SteadyMs | null = null;
    try {
      due = nextDue();
    } finally {
      // Nor may one be the last because nobody could say when the next is due.
      wait(due);
    }
  };
  plan();
  return {
    // Whatever a beat does may move what is due: it is planned once, when all of it is done.
    replan: () => {
      if (!isBeating) plan();
    },
    stop: () => {
      stopped = true;
      cancel();
    },
  };
}
