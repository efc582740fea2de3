import { useEffect, useRef, useState } from 'react';
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
  /** Switches that main has not answered to yet: what it tells meanwhile is from before. */
  const underWay = useRef(new Map<Fact, boolean>());
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
      underWay.current.set(fact, isOn);
      const off = (sight?.lines ?? [])
        .filter((line) => !(underWay.current.get(line.fact) ?? line.isOn))
        .map((line) => line.fact);
      const change = { group: 'sight', field: 'off', value: off } as const;
      void bridge.call('preferences:change', change).then(() => {
        if (underWay.current.get(fact) === isOn) underWay.current.delete(fact);
      });
    },
    tryNudge: () => {
      void bridge.call('sight:try-nudge', null);
    },
  };
}
