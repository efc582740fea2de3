import { act } from '@testing-library/react';
import {
  calls,
  type AppBridge,
  type CallInput,
  type CallOutput,
  type Pushes,
  type Reply,
} from '../../src-core/ipc/contract.ts';
import type { CallName, PushName } from '../../src-core/ipc/names.ts';

/** Main as a page sees it that answers when the test says so, in the order the test says. */
export interface SlowBridge extends AppBridge {
  /** The inputs of every call of this name so far. */
  asked<N extends CallName>(name: N): readonly CallInput<N>[];
  /** Answers a call that waits: the oldest, or the one that came so many after it. */
  answer<N extends CallName>(name: N, value: CallOutput<N>, nth?: number): Promise<void>;
  /** The same for a call that main refuses or fails at. */
  refuse(name: CallName, nth?: number): Promise<void>;
  push<P extends PushName>(name: P, payload: Pushes[P]): void;
  /** How many listen to main. */
  listeners(): number;
}

interface Waiting {
  readonly name: CallName;
  readonly reply: (reply: Reply<never>) => void;
}

export function createSlowBridge(): SlowBridge {
  const asked: { readonly name: CallName; readonly input: unknown }[] = [];
  const waiting: Waiting[] = [];
  const listening = new Set<{ name: PushName; listener: (payload: never) => void }>();
  const reply = async (name: CallName, nth: number, with_: Reply<unknown>): Promise<void> => {
    const found = waiting.filter((one) => one.name === name)[nth];
    if (found === undefined) throw new Error(`no call of ${name} waits for its answer`);
    waiting.splice(waiting.indexOf(found), 1);
    await act(async () => {
      found.reply(with_ as Reply<never>);
      await Promise.resolve();
    });
  };
  return {
    asked: <N extends CallName>(name: N) =>
      asked.filter((one) => one.name === name).map(({ input }) => input as CallInput<N>),
    answer: (name, value, nth = 0) => reply(name, nth, { ok: true, value }),
    refuse: (name, nth = 0) => reply(name, nth, { ok: false, code: 'refused' }),
    push: (name, payload) =>
      act(() => {
        for (const one of [...listening]) if (one.name === name) one.listener(payload as never);
      }),
    listeners: () => listening.size,
    call: (name, input) => {
      asked.push({ name, input: calls[name].input.parse(input) });
      return new Promise((resolve) => waiting.push({ name, reply: resolve }));
    },
    on: (name, listener) => {
      const one = { name, listener };
      listening.add(one);
      return () => listening.delete(one);
    },
  };
}
