import { useEffect, useState, type JSX } from 'react';
import type { Length } from '../../../src-core/practice/vocabulary.ts';
import type { SafetyItem } from '../../../src-core/safety/items.ts';
import type { AskAgain } from '../../../src-core/safety/profile.ts';
import type { PracticeCard, SafetyView } from '../../../src-core/safety/view.ts';
import { SafetyLists } from '../../app/safety-lists/safety-lists.tsx';
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

/** Asks what is still open, one short list after the other; then lets through, or says why not. */
export function GatePage(props: GateProps): JSX.Element {
  const { card, safety, length, onStart, onLeave } = props;
  const { lock } = card;
  /** Every list was gone through, and something stayed without an answer. */
  const [isOver, setOver] = useState(false);
  /** What is closed is only asked about again when the person wants to change an answer. */
  const [revising, setRevising] = useState<readonly SafetyItem[] | null>(null);

  // The last answer opened it: the start that waited goes on.
  const opens = lock === null;
  useEffect(() => {
    if (opens) onStart(card.setupId, length);
  }, [opens, card.setupId, length, onStart]);

  if (lock === null) return <main className="page" aria-busy="true" />;
  const items = revising ?? (lock.kind === 'unanswered' && !isOver ? lock.items : null);
  if (items === null) {
    return (
      <LockedPage
        card={card}
        lock={lock}
        safety={safety}
        onLeave={onLeave}
        onOpen={props.onOpen}
        onStart={onStart}
        onAnswer={setRevising}
      />
    );
  }
  return (
    <Asking
      {...props}
      items={items}
      because={lock.kind === 'unanswered' ? lock.because : null}
      onDone={() => {
        setRevising(null);
        setOver(true);
      }}
    />
  );
}

interface AskingProps extends GateProps {
  readonly items: readonly SafetyItem[];
  readonly because: AskAgain | null;
  readonly onDone: () => void;
}

function Asking(props: AskingProps): JSX.Element {
  const { card, safety, items, onLeave, onDone } = props;
  const { t, line } = useWords();
  /** The first reason counts: as the lists go on there are fewer of them. */
  const [because] = useState(props.because);
  return (
    <main className="page gate">
      <header>
        <h1>{t('safety.title', { setup: line(card.title) })}</h1>
        <p className="gate-lead">
          {t(because === null ? 'safety.lead' : `safety.locked.again.${because}`)}
        </p>
      </header>
      <SafetyLists
        safety={safety}
        items={items}
        practiceTitle={t('safety.lists.practice')}
        onDone={onDone}
      />
      <footer className="row">
        <Button look="quiet" onPress={onLeave}>
          {t('safety.leave')}
        </Button>
      </footer>
    </main>
  );
}
