import { useEffect, useState } from 'react';
import type { Fact } from '../../src-core/sight/fact.ts';
import type { SightView } from '../../src-core/sight/view.ts';
import { useBridge } from './bridge.ts';

export interface SightState {
  readonly sight: SightView | null;
  readonly hasFailed: boolean;
  readonly setOn: (fact: Fact, isOn: boolean) => void;
  readonly tryNudge: () => void;
}

/** What main tells of the system. A push that overtakes the first answer wins. */
export function useSight(): SightState {
  const bridge = useBridge();
  const [sight, setSight] = useState<SightView | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isGone = false;
    const forget = bridge.on('sight:changed', setSight);
    void bridge.call('sight:view', null).then((reply) => {
      if (isGone) return;
      if (reply.ok) setSight((known) => known ?? reply.value);
      else setFailed(true);
    });
    return () => {
      isGone = true;
      forget();
    };
  }, [bridge]);
  return {
    sight,
    hasFailed,
    setOn: (fact, isOn) => {
      const off = (sight?.lines ?? [])
        .filter((line) => (line.fact === fact ? !isOn : !line.isOn))
        .map((line) => line.fact);
      void bridge.call('preferences:change', { group: 'sight', field: 'off', value: off });
    },
    tryNudge: () => {
      void bridge.call('sight:try-nudge', null);
    },
  };
}
