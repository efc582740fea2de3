import { historyCalls, type HistoryStore } from './history-store.ts';

/** Nobody who writes or reads notices a thread that starts anew after this long. */
const IDLE_FOR_MS = 60_000;

type Call = (...args: readonly unknown[]) => Promise<unknown>;

/** A history whose thread can be put to rest between two uses. */
export interface RestingHistory {
  readonly store: HistoryStore;
  /** Ends the thread if it has been idle for a while and keeps nothing in mind; the next call starts it anew. */
  readonly restIfIdle: () => Promise<void>;
}

/**
 * The thread costs some 13 MiB and works for some milliseconds every ten minutes. `open` starts it; from the
 * second time on the file was opened before by this very program, and was good. `nowMs` never jumps.
 */
export function restingHistory(
  open: (isKnownGood: boolean) => HistoryStore,
  nowMs: () => number,
): RestingHistory {
  let standing: HistoryStore | null = null;
  let wasOpened = false;
  let underWay = 0;
  let lastUsedMs = nowMs();
  /** A thread that is ending still holds the file: the next one waits for it, and calls keep their order. */
  let ending = Promise.resolve();
  let isClosed = false;

  const awake = (): HistoryStore => {
    standing ??= open(wasOpened);
    wasOpened = true;
    return standing;
  };
  const ask = async (name: (typeof historyCalls)[number], args: readonly unknown[]) => {
    if (isClosed) return { ok: false, code: 'failed', values: { why: 'the store has ended' } };
    underWay += 1;
    try {
      await ending;
      return await (awake()[name] as Call)(...args);
    } finally {
      underWay -= 1;
      lastUsedMs = nowMs();
    }
  };
  const end = (): Promise<void> => {
    const ended = standing;
    standing = null;
    if (ended !== null) ending = ended.close();
    return ending;
  };
  const isIdle = (): boolean =>
    standing !== null && underWay === 0 && nowMs() - lastUsedMs >= IDLE_FOR_MS;

  return {
    store: {
      ...(Object.fromEntries(
        historyCalls.map((name) => [name, (...args: readonly unknown[]) => ask(name, args)]),
      ) as unknown as HistoryStore),
      close: async () => {
        if (isClosed) return;
        isClosed = true;
        await ending;
        // What was asked before is carried out: the thread takes calls in their order.
        await end();
      },
    },
    restIfIdle: async () => {
      if (isClosed || !isIdle() || standing === null) return;
      const [lock, opening] = await Promise.all([standing.lockState(), standing.opening()]);
      if (!lock.ok || !opening.ok) return;
      // The key of an open lock is nowhere but in that thread, and so is a history that has no file.
      if (!lock.value.open && opening.value.access !== 'memory' && isIdle()) await end();
    },
  };
}
