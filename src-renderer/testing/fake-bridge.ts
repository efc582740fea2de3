import { calls } from '../../src-core/ipc/contract.ts';
import type { AppBridge, CallInput, CallOutput, Pushes } from '../../src-core/ipc/contract.ts';
import type { CallName, PushName } from '../../src-core/ipc/names.ts';

type Answers = {
  readonly [N in CallName]?: (input: CallInput<N>) => CallOutput<N>;
};

export interface FakeBridge extends AppBridge {
  readonly asked: readonly { readonly name: CallName; readonly input: unknown }[];
  push<P extends PushName>(name: P, payload: Pushes[P]): void;
  /** Listeners that nobody has taken back. */
  listening(): number;
}

/** A bridge from the same contract as the real one, shapes checked, answers given by the test. */
export function createFakeBridge(answers: Answers): FakeBridge {
  const asked: { name: CallName; input: unknown }[] = [];
  const listeners = new Map<PushName, Set<(payload: never) => void>>();
  return {
    asked,
    call: (name, input) => {
      asked.push({ name, input });
      const answer = answers[name];
      if (answer === undefined || !calls[name].input.safeParse(input).success) {
        return Promise.resolve({ ok: false, code: 'refused' });
      }
      return Promise.resolve({ ok: true, value: answer(input) });
    },
    on: (name, listener) => {
      const known = listeners.get(name) ?? new Set();
      listeners.set(name, known.add(listener));
      return () => known.delete(listener);
    },
    push: (name, payload) => {
      for (const listener of listeners.get(name) ?? []) listener(payload as never);
    },
    listening: () => [...listeners.values()].reduce((sum, { size }) => sum + size, 0),
  };
}
