import { useEffect, useState } from 'react';
import type { AutostartOutcome, AutostartView } from '../../src-core/autostart/view.ts';
import { useBridge } from './bridge.ts';
import { createLastAnswer } from './last-answer.ts';

export interface AutostartState {
  /** Null until the system was asked. */
  readonly view: AutostartView | null;
  /** What became of setting it last. */
  readonly outcome: AutostartOutcome['outcome'] | null;
  readonly set: (isOn: boolean) => void;
}

/** Whether Drape starts with the computer: asked of the system, and asked again after setting it. */
export function useAutostart(): AutostartState {
  const bridge = useBridge();
  const [view, setView] = useState<AutostartView | null>(null);
  const [outcome, setOutcome] = useState<AutostartState['outcome']>(null);
  const [last] = useState(createLastAnswer);
  useEffect(() => {
    let isGone = false;
    void bridge.call('autostart:view', null).then((reply) => {
      if (reply.ok && !isGone) setView((known) => known ?? reply.value);
    });
    return () => {
      isGone = true;
    };
  }, [bridge]);
  return {
    view,
    outcome,
    set: (isOn) =>
      last(bridge.call('autostart:set', { isOn }), (reply) => {
        setOutcome(reply.ok ? reply.value.outcome : 'failed');
        if (reply.ok) setView(reply.value.view);
      }),
  };
}
