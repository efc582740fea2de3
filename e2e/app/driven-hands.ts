import type { Clock } from '../../src-core/time/clock.ts';
import type { Hands } from './drive.ts';

/** Not a divisor of any sampling interval, so that no two samples in a row need be alike. */
const KEY_EVERY_MS = 3_700;

export interface DrivenHands {
  set(hands: Hands): void;
  /** Milliseconds since the last input, as a sound source would tell it; null where nothing can tell. */
  idleMs(): number | null;
}

/** Hands that type and rest as they are told, on the driven clock. */
export function createDrivenHands(clock: Clock, realIdleMs: () => number | null): DrivenHands {
  let hands: Hands = 'typing';
  let lastInputMs: number = clock.now().steadyMs;

  const idleMs = (): number | null => {
    const nowMs = clock.now().steadyMs;
    if (hands === 'unseen') return null;
    if (hands === 'typing')
      lastInputMs += Math.floor((nowMs - lastInputMs) / KEY_EVERY_MS) * KEY_EVERY_MS;
    // On the driven clock, input happened when the X server last said "just now".
    if (hands === 'real' && realIdleMs() === 0) lastInputMs = nowMs;
    return nowMs - lastInputMs;
  };
  return {
    idleMs,
    set: (next) => {
      // What was typed until now counts as typed.
      idleMs();
      hands = next;
      if (next === 'typing') lastInputMs = clock.now().steadyMs;
    },
  };
}
