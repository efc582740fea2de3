import { useEffect, useState } from 'react';
import type { DataView, Done } from '../../../src-core/journal/data-view.ts';
import type { HistoryAnswer } from '../../../src-core/journal/history-answer.ts';
import type { CallInput, CallOutput } from '../../../src-core/ipc/contract.ts';
import type { CallName } from '../../../src-core/ipc/names.ts';
import type { Sentence } from '../../../src-core/schedule/nudge.ts';
import type { MessageKey } from '../../../src-core/words/message-key.ts';
import { useBridge } from '../../app/bridge.ts';

const failed: Sentence = { key: 'today.failed', values: {} };

interface DataState {
  readonly view: DataView | null;
  readonly why: Sentence | null;
  readonly ask: () => void;
}

/** Copies and sharing as they are, asked for anew when the records change. */
export function useData(): DataState {
  const bridge = useBridge();
  const [answer, setAnswer] = useState<HistoryAnswer<DataView> | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isGone = false;
    const ask = async (): Promise<void> => {
      const reply = await bridge.call('data:view', null);
      if (!isGone) setAnswer(reply.ok ? reply.value : { ok: false, why: failed });
    };
    void ask();
    const forget = bridge.on('history:changed', () => void ask());
    return () => {
      isGone = true;
      forget();
    };
  }, [bridge, turn]);
  return {
    view: answer !== null && answer.ok ? answer.value : null,
    why: answer !== null && !answer.ok ? answer.why : null,
    ask: () => setTurn((last) => last + 1),
  };
}

/** What one part of the page is doing, and what came of it. */
export type Doing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'told'; readonly sentence: Sentence };

export interface Act {
  readonly doing: Doing;
  readonly tell: (sentence: Sentence | null) => void;
  /** Asks main; null when it did not answer as it does. */
  readonly ask: <N extends CallName>(name: N, input: CallInput<N>) => Promise<CallOutput<N> | null>;
}

/** One thing at a time, and a sentence about it. */
export function useAct(): Act {
  const bridge = useBridge();
  const [doing, setDoing] = useState<Doing>({ kind: 'idle' });
  const tell = (sentence: Sentence | null): void =>
    setDoing(sentence === null ? { kind: 'idle' } : { kind: 'told', sentence });
  return {
    doing,
    tell,
    ask: async (name, input) => {
      setDoing({ kind: 'working' });
      const reply = await bridge.call(name, input);
      if (reply.ok) return reply.value;
      tell(failed);
      return null;
    },
  };
}

/** Says how it went; nothing where the person chose not to. */
export function tellDone({ tell }: Act, done: Done | null, key: MessageKey): void {
  if (done === null) return;
  if (done.kind === 'failed') tell(done.why);
  else tell(done.kind === 'left' ? null : { key, values: {} });
}
