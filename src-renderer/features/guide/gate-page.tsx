import { useEffect, useState, type JSX } from 'react';
import type { Length } from '../../../src-core/practice/vocabulary.ts';
import type { SafetyItem } from '../../../src-core/safety/items.ts';
import type { PracticeCard, SafetyView } from '../../../src-core/safety/view.ts';
import { useBridge } from '../../app/bridge.ts';
import { useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';
import { LockedPage } from './locked-page.tsx';

interface GateProps {
  readonly card: PracticeCard;
  readonly safety: SafetyView;
  readonly length: Length | null;
  readonly onStart: (setupId: string, length: Length | null) => void;
  readonly onLeave: () => void;
  readonly onOpen: (setupId: string) => void;
}

/** Asks what is still open, one plain question at a time; then lets through, or says why not. */
export function GatePage(props: GateProps): JSX.Element {
  const { card, safety, length, onStart, onLeave } = props;
  const bridge = useBridge();
  const { t, line } = useWords();
  const { lock } = card;
  const [asking, setAsking] = useState<readonly SafetyItem[]>(
    lock?.kind === 'unanswered' ? lock.items : [],
  );
  const [index, setIndex] = useState(0);
  const [because] = useState(lock?.kind === 'unanswered' ? lock.because : null);
  /** A closed one is only asked about again when the person wants to change an answer. */
  const [isRevising, setRevising] = useState(false);
  const item = asking[index];

  // The last answer opened it: the start that waited goes on.
  const opens = lock === null;
  useEffect(() => {
    if (opens) onStart(card.setupId, length);
  }, [opens, card.setupId, length, onStart]);

  const answer = (value: 'yes' | 'no' | 'unsaid'): void => {
    if (item === undefined) return;
    void bridge.call('safety:answer', { item, value });
    setIndex(index + 1);
    if (value === 'yes') setRevising(false);
  };

  const isShut = lock !== null && lock.kind !== 'unanswered' && !isRevising;
  if (item === undefined || isShut) {
    return lock === null ? (
      <main className="page" aria-busy="true" />
    ) : (
      <LockedPage
        card={card}
        lock={lock}
        safety={safety}
        onLeave={onLeave}
        onOpen={props.onOpen}
        onStart={onStart}
        onAnswer={(items) => {
          setAsking(items);
          setIndex(0);
          setRevising(true);
        }}
      />
    );
  }
  return (
    <main className="page gate">
      <header>
        <h2>{t('safety.title', { setup: line(card.title) })}</h2>
        {index === 0 ? (
          <p className="gate-lead">
            {t(because === null ? 'safety.lead' : `safety.locked.again.${because}`)}
          </p>
        ) : null}
      </header>
      <section className="gate-question" aria-live="polite">
        <p className="gate-count">
          {t('safety.count', { index: index + 1, count: asking.length })}
        </p>
        <h1 key={item}>{t(`safety.ask.${item}`)}</h1>
      </section>
      <div className="row gate-answers">
        <Button look="stop" onPress={() => answer('no')}>
          {t('safety.no')}
        </Button>
        <Button look="stop" onPress={() => answer('yes')}>
          {t('safety.yes')}
        </Button>
        <Button look="quiet" onPress={() => answer('unsaid')}>
          {t('safety.unsaid')}
        </Button>
      </div>
      <p className="gate-hint">{t('safety.unsaidHint')}</p>
      <footer className="row">
        {index > 0 ? (
          <Button look="quiet" onPress={() => setIndex(index - 1)}>
            {t('safety.back')}
          </Button>
        ) : null}
        <Button look="quiet" onPress={onLeave}>
          {t('safety.leave')}
        </Button>
      </footer>
    </main>
  );
}
