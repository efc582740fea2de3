import { nothingHelped } from '../../src-core/journal/insight/what-helped.ts';
import type { WhatHelped } from '../../src-core/journal/insight/what-helped.ts';
import type { RecordKind } from '../../src-core/journal/records.ts';
import type { Ports, Remove } from '../ports.ts';

/** What the history has to say to prescribing, as far as it is known by now. */
export interface Help {
  current(): WhatHelped;
  /** Asks anew: at the start, and when a day begins, since calm is counted in days. */
  ask(): void;
  stop: Remove;
}

const TELLING: readonly RecordKind[] = ['check-in', 'session'];

/** Asks the history in its own time, and tells when the answer is another. Nothing here waits for it. */
export function createHelp(
  { history, clock, timeZone }: Pick<Ports, 'history' | 'clock' | 'timeZone'>,
  changed: () => void,
): Help {
  let known = nothingHelped;
  let isAsking = false;
  /** Something has changed since the last question went out. */
  let isStale = false;

  const ask = async (): Promise<void> => {
    isStale = true;
    if (isAsking) return;
    isAsking = true;
    while (isStale) {
      isStale = false;
      const answer = await history.store.helped({
        nowMs: clock.now().wallMs,
        timeZone: timeZone(),
      });
      // Where the history cannot be read, what was known of it still holds.
      if (!answer.ok || isSame(answer.value, known)) continue;
      known = answer.value;
      changed();
    }
    isAsking = false;
  };
  return {
    current: () => known,
    ask: () => void ask(),
    stop: history.onChanged((kinds) => {
      if (kinds === null || TELLING.some((kind) => kinds.has(kind))) void ask();
    }),
  };
}

const isSame = (one: WhatHelped, other: WhatHelped): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
