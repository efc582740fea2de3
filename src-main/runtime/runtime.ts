import type { SteadyMs } from '../../src-core/time/moment.ts';

/** A pure machine: what happened in, what is now and what to do out. */
export interface Machine<State, Event, Effect> {
  step(state: State, event: Event): { readonly state: State; readonly effects: readonly Effect[] };
  /** When time alone changes something next; null when only an event can. */
  nextDue(state: State): SteadyMs | null;
}

/** One handler per effect; an effect without one does not compile. */
export type EffectHandlers<Effect extends { readonly type: string }> = {
  readonly [T in Effect['type']]: (
    effect: Extract<Effect, { readonly type: T }>,
  ) => void | Promise<void>;
};

export interface Runtime<State, Event> {
  state(): State;
  /** Takes an event in. Safe to call from an effect's handler: events wait for their turn. */
  dispatch(event: Event): void;
}

export interface RuntimeParts<State, Event, Effect extends { readonly type: string }> {
  readonly machine: Machine<State, Event, Effect>;
  readonly initial: State;
  readonly handlers: EffectHandlers<Effect>;
  /** Called once after each event, with the new state and the event that led to it. */
  readonly changed: (state: State, event: Event) => void;
  /** What a failed effect means. It never ends the app. */
  readonly failed: (effect: Effect, cause: unknown) => void;
}

/** Holds the state, and is its only writer. */
export function createRuntime<State, Event, Effect extends { readonly type: string }>(
  parts: RuntimeParts<State, Event, Effect>,
): Runtime<State, Event> {
  const { machine, handlers, changed, failed } = parts;
  let state = parts.initial;
  const queue: Event[] = [];
  let busy = false;

  const run = (effect: Effect): void => {
    // The type picks the handler, which TypeScript cannot follow over a union.
    const handle = handlers[effect.type as Effect['type']] as (e: Effect) => void | Promise<void>;
    try {
      const done = handle(effect);
      if (done instanceof Promise) done.catch((cause: unknown) => failed(effect, cause));
    } catch (cause) {
      failed(effect, cause);
    }
  };

  return {
    state: () => state,
    dispatch: (event) => {
      queue.push(event);
      if (busy) return;
      busy = true;
      try {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
          const stepped = machine.step(state, next);
          state = stepped.state;
          for (const effect of stepped.effects) run(effect);
          changed(state, next);
        }
      } finally {
        busy = false;
      }
    },
  };
}
