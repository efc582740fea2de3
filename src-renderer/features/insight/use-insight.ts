import { useEffect, useState } from 'react';
import type { InsightView } from '../../../src-core/journal/insight/insight-view.ts';
import type { Measure } from '../../../src-core/journal/measures.ts';
import type { Sentence } from '../../../src-core/schedule/nudge.ts';
import { useBridge } from '../../app/bridge.ts';

export interface Asked {
  readonly measure: Measure;
  readonly weeks: number;
}

export interface InsightState {
  /** The last page that came, which stands until the next one is there. */
  readonly view: InsightView | null;
  readonly isLoading: boolean;
  /** Why there is none. */
  readonly why: Sentence | null;
}

const failed: Sentence = { key: 'today.failed', values: {} };

/** What the journal teaches, asked for anew when the question or the records change. */
export function useInsight({ measure, weeks }: Asked): InsightState {
  const bridge = useBridge();
  const [state, setState] = useState<InsightState>({ view: null, isLoading: true, why: null });
  useEffect(() => {
    let isGone = false;
    let latest = 0;
    const ask = async (): Promise<void> => {
      latest += 1;
      const number = latest;
      setState((known) => ({ ...known, isLoading: true }));
      const reply = await bridge.call('insight:view', { measure, weeks });
      // An answer that a later question has overtaken tells of what no longer is.
      if (isGone || number !== latest) return;
      const answer = reply.ok ? reply.value : ({ ok: false, why: failed } as const);
      setState(
        answer.ok
          ? { view: answer.value, isLoading: false, why: null }
          : { view: null, isLoading: false, why: answer.why },
      );
    };
    void ask();
    const forget = bridge.on('history:changed', () => void ask());
    return () => {
      isGone = true;
      forget();
    };
  }, [bridge, measure, weeks]);
  return state;
}
