import { useEffect, useState } from 'react';
import type { PracticeCard } from '../../../src-core/safety/view.ts';
import { useBridge } from '../../app/bridge.ts';

/** Every setup with what locks it, as main says it now. */
export function useCards(): readonly PracticeCard[] {
  const bridge = useBridge();
  const [cards, setCards] = useState<readonly PracticeCard[]>([]);
  useEffect(() => {
    let isGone = false;
    const forget = bridge.on('safety:changed', (view) => setCards(view.cards));
    void bridge.call('safety:view', null).then((reply) => {
      if (!isGone && reply.ok) setCards(reply.value.cards);
    });
    return () => {
      isGone = true;
      forget();
    };
  }, [bridge]);
  return cards;
}
