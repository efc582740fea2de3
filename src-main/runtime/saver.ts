import type { AppState } from '../../src-core/app/state.ts';
import { MINUTE_MS } from '../../src-core/time/units.ts';
import type { Clock } from '../../src-core/time/clock.ts';
import type { StateFile } from '../ports.ts';

export interface Saver {
  /** `lasting`: something a person did or saw. Passing time alone is saved once a minute. */
  changed(state: AppState, lasting: boolean): void;
  now(state: AppState): void;
}

/** A crash costs at most a minute of screen time, and nothing that anybody did. */
export function createSaver(file: StateFile, clock: Clock): Saver {
  let savedAtMs = -Infinity;
  const now = (state: AppState): void => {
    // Counted from the attempt: a disk that refuses is not asked at every beat.
    savedAtMs = clock.now().steadyMs;
    file.save(state);
  };
  return {
    changed: (state, lasting) => {
      if (lasting || clock.now().steadyMs - savedAtMs >= MINUTE_MS) now(state);
    },
    now,
  };
}
