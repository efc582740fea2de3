import { useEffect, useState } from 'react';
import type { SafetyView } from '../../src-core/safety/view.ts';
import { useAhead } from './ask-ahead.ts';
import { useBridge } from './bridge.ts';

/** Practices and what safety says of them, as main last told; null until it has. */
export function useSafety(): SafetyView | null {
  const bridge = useBridge();
  const ahead = useAhead();
  const [safety, setSafety] = useState(() => ahead.told('safety:view'));
  useEffect(() => {
    let isGone = false;
    const forget = bridge.on('safety:changed', setSafety);
    if (ahead.told('safety:view') === null) {
      void bridge.call('safety:view', null).then((reply) => {
        if (!isGone && reply.ok) setSafety((known) => known ?? reply.value);
      });
    }
    return () => {
      isGone = true;
      forget();
    };
  }, [bridge, ahead]);
  return safety;
}
