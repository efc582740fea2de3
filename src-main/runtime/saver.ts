import { markedState } from '../../src-core/app/run-mark.ts';
import type { AppState } from '../../src-core/app/state.ts';
import { MINUTE_MS } from '../../src-core/time/units.ts';
import type { Clock } from '../../src-core/time/clock.ts';
import type { StateFile } from '../ports.ts';
import { lastOfTurn } from './last-of-turn.ts';

export interface Saver {
  /**
   * `lasting`: something a person did or saw, kept when the present turn ends. Passing time alone is saved once a
   * minute.
   */
  changed(state: AppState, lasting: boolean): void;
  now(state: AppState): void;
  /** What follows was asked for, so the next start has nothing to explain, whatever is saved until the end. */
  last(state: AppState): void;
}

/** A crash costs at most a minute of screen time, and nothing that anybody did. */
export function createSaver({
  file,
  clock,
  loginSession,
  failed,
}: {
  readonly file: StateFile;
  readonly clock: Clock;
  readonly loginSession: string;
  readonly failed: (cause: unknown) => void;
}): Saver {
  let savedAtMs = -Infinity;
  let isOver = false;
  /** Something that lasts has not been saved yet. */
  let owes = false;
  const save = (state: AppState): void => {
    // Counted from the attempt: a disk that refuses is not asked at every beat.
    savedAtMs = clock.now().steadyMs;
    owes = false;
    file.save(markedState(state, { isOver, loginSession }));
  };
  const saveIfDue = lastOfTurn<AppState>((state) => {
    if (owes || clock.now().steadyMs - savedAtMs >= MINUTE_MS) save(state);
  }, failed);
  return {
    changed: (state, lasting) => {
      owes ||= lasting;
      saveIfDue(state);
    },
    now: save,
    last: (state) => {
      isOver = true;
      save(state);
    },
  };
}
