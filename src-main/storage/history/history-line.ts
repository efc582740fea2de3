import type { Answer } from '../../../src-core/journal/answer.ts';
import type { HistoryEngine } from './engine.ts';
import { failureOf } from './failure.ts';
import { historyCalls } from './history-store.ts';
import type { HistoryStore } from './history-store.ts';

/** Either end of a line between two threads: a worker, its parent, or a channel's port. */
export interface Line {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: unknown) => void): unknown;
}

interface Asked {
  readonly number: number;
  readonly call: string;
  readonly args: readonly unknown[];
}

interface Answered {
  readonly number: number;
  readonly answer: Answer<unknown>;
}

/** Answers each call at the far end. `made` comes first, so that a call never meets half an engine. */
export function serveHistory(line: Line, engine: HistoryEngine, closed: () => void): void {
  const calls = engine as unknown as Readonly<Record<string, (...args: unknown[]) => unknown>>;
  line.on('message', (message) => {
    const { number, call, args } = message as Asked;
    let answer: Answer<unknown>;
    try {
      answer = { ok: true, value: calls[call]?.(...args) };
    } catch (cause) {
      answer = failureOf(cause);
    }
    line.postMessage({ number, answer } satisfies Answered);
    if (call === 'close') closed();
  });
}

/** The near end. `broken` is asked for the failure once the thread is gone. */
export function historyOver(line: Line): {
  readonly store: HistoryStore;
  /** Answers everything that still waits: nobody will. */
  readonly broke: (why: string) => void;
} {
  const waiting = new Map<number, (answer: Answer<unknown>) => void>();
  let last = 0;
  let brokenBy: string | null = null;
  line.on('message', (message) => {
    const { number, answer } = message as Answered;
    waiting.get(number)?.(answer);
    waiting.delete(number);
  });
  const ask = (call: string, args: readonly unknown[]): Promise<Answer<unknown>> =>
    new Promise((resolve) => {
      if (brokenBy !== null) {
        resolve({ ok: false, code: 'failed', values: { why: brokenBy } });
        return;
      }
      last += 1;
      waiting.set(last, resolve);
      line.postMessage({ number: last, call, args } satisfies Asked);
    });
  const store = Object.fromEntries(
    historyCalls.map((call) => [call, (...args: readonly unknown[]) => ask(call, args)]),
  ) as unknown as HistoryStore;
  return {
    store: {
      ...store,
      close: async () => {
        await ask('close', []);
      },
    },
    broke: (why) => {
      brokenBy = why;
      for (const resolve of waiting.values())
        resolve({ ok: false, code: 'failed', values: { why } });
      waiting.clear();
    },
  };
}
