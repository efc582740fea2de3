import { markedState } from '../../src-core/app/run-mark.ts';
import type { AppState } from '../../src-core/app/state.ts';
import { MINUTE_MS } from '../../src-core/time/units.ts';
import type { Clock } from '../../src-core/time/clock.ts';
import type { StateFile } from '../ports.ts';

export interface Saver {
  /** `lasting`: something a person did or saw. Passing time alone is saved once a minute. */
  changed(state: AppState, lasting: boolean): void;
  now(state: AppState): void;
  /** What follows was asked for, so the next start has nothing to explain, whatever is saved until the end. */
  last(state: AppState): void;
}

/** A crash costs at most a minute of screen time, and nothing that anybody did. */
export function createSaver(file: StateFile, clock: Clock, loginSession: string): Saver {
  let savedAtMs = -Infinity;
  let isOver = false;
  const save = (state: AppState): void => {
    // Counted from the attempt: a disk that refuses is not asked at every beat.
    savedAtMs = clock.now().steadyMs;
    file.save(markedState(state, { isOver, loginSession }));
  };
  return {
    changed: (state, lasting) => {
      if (lasting || clock.now().steadyMs - savedAtMs >= MINUTE_MS) save(state);
    },
    now: save,
    last: (state) => {
      isOver = true;
      save(state);
    },
  };
}
