import './nudge-page.css';
import { useEffect, useState, type JSX } from 'react';
import type { CallInput } from '../../../src-core/ipc/contract.ts';
import type { NudgeCardView } from '../../../src-core/sight/view.ts';
import { useBridge } from '../../app/bridge.ts';
import { useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';

/** One quiet offer, in a window of our own that never takes the focus. */
export function NudgePage(): JSX.Element {
  const bridge = useBridge();
  const { t } = useWords();
  const [card, setCard] = useState<NudgeCardView | null>(null);
  useEffect(() => {
    let isGone = false;
    void bridge.call('nudge:card', null).then((reply) => {
      if (!isGone && reply.ok) setCard(reply.value);
    });
    return () => {
      isGone = true;
    };
  }, [bridge]);
  const answer = (kind: CallInput<'nudge:answer'>) => (): void => {
    void bridge.call('nudge:answer', kind);
  };
  if (card === null) return <main className="nudge" aria-busy="true" />;
  return (
    <main className="nudge">
      <div className="nudge-close">
        <Button look="quiet" label={t('nudge.close')} onPress={answer('dismissed')}>
          ×
        </Button>
      </div>
      <button type="button" className="nudge-offer" onClick={answer('start')}>
        <h1>{card.title}</h1>
        <p>{card.body}</p>
      </button>
      <div className="nudge-actions">
        {card.actions.map(({ id, label }) => (
          <Button key={id} look={id === 'start' ? 'main' : 'quiet'} onPress={answer(id)}>
            {label}
          </Button>
        ))}
      </div>
    </main>
  );
}
