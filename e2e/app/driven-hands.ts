import type { Clock } from '../../src-core/time/clock.ts';
import type { Hands } from './drive.ts';

/** Nobody types like a clock: were two samples a whole number of keys apart, they would be alike for ever. */
const keyAfterMs = (keys: number): number => 3_100 + ((keys * 389) % 1_201);

export interface DrivenHands {
  set(hands: Hands): void;
  /** Milliseconds since the last input, as a sound source would tell it; null where nothing can tell. */
  idleMs(): number | null;
}

/** Hands that type and rest as they are told, on the driven clock. */
export function createDrivenHands(clock: Clock, realIdleMs: () => number | null): DrivenHands {
  let hands: Hands = 'typing';
  let lastInputMs: number = clock.now().steadyMs;
  let keys = 0;

  const idleMs = (): number | null => {
    const nowMs = clock.now().steadyMs;
    if (hands === 'unseen') return null;
    while (hands === 'typing' && nowMs - lastInputMs >= keyAfterMs(keys)) {
      lastInputMs += keyAfterMs(keys);
      keys += 1;
    }
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
