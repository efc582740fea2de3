import type { JSX } from 'react';
import type { Length } from '../../../src-core/practice/vocabulary.ts';
import type { SafetyLock } from '../../../src-core/safety/profile.ts';
import type { PracticeCard, SafetyView } from '../../../src-core/safety/view.ts';
import { flexionGates, legsUpGates, type SafetyItem } from '../../../src-core/safety/items.ts';
import { neighbourReason } from '../../app/neighbour-reason.ts';
import { useBridge } from '../../app/bridge.ts';
import { useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';

interface LockedProps {
  readonly card: PracticeCard;
  readonly lock: SafetyLock;
  readonly safety: SafetyView;
  readonly onAnswer: (items: readonly SafetyItem[]) => void;
  readonly onStart: (setupId: string, length: Length | null) => void;
  readonly onOpen: (setupId: string) => void;
  readonly onLeave: () => void;
}

/** A red flag is never cleared here: those have to be seen. */
const clearable = (items: readonly SafetyItem[]) =>
  [...flexionGates, ...legsUpGates].filter((gate) => items.includes(gate));

/** Why a way of resting stays closed, what is open instead, and whom to ask. */
export function LockedPage(props: LockedProps): JSX.Element {
  const { card, lock, safety } = props;
  const bridge = useBridge();
  const { t, line } = useWords();
  const items = 'items' in lock ? lock.items : [];
  const isPutAway = lock.kind === 'sharp' || lock.kind === 'worse';
  const neighbours = safety.cards.filter(({ setupId }) => card.neighbours.includes(setupId));
  return (
    <main className="page locked">
      <h1>{t(`safety.locked.${lock.kind}Title`)}</h1>
      <p className="lead">
        {lock.kind === 'unanswered' && lock.because !== null
          ? t(`safety.locked.again.${lock.because}`)
          : t(`safety.locked.${lock.kind}`)}
      </p>
      {lock.kind === 'emergency' ? <p>{t('safety.locked.emergencyLock')}</p> : null}
      {items.length > 0 && lock.kind !== 'unanswered' ? (
        <section>
          <h2>{t('safety.locked.because')}</h2>
          <ul>
            {items.map((item) => (
              <li key={item}>{t(`safety.ask.${item}`)}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {lock.kind === 'gate' || isPutAway ? <p>{t('safety.locked.ask')}</p> : null}
      <div className="row">
        {lock.kind === 'unanswered' ? (
          <Button look="main" onPress={() => props.onAnswer(items)}>
            {t('safety.locked.answer')}
          </Button>
        ) : null}
        {lock.kind === 'urgent' ? (
          <Button onPress={() => void bridge.call('safety:confirm', { kind: 'seen' })}>
            {t('safety.locked.seen')}
          </Button>
        ) : null}
        {lock.kind === 'gate' && card.opensByClearance ? (
          <Button
            onPress={() => {
              for (const item of clearable(lock.items)) {
                void bridge.call('safety:confirm', { kind: 'cleared', item });
              }
            }}
          >
            {t('safety.locked.cleared')}
          </Button>
        ) : null}
        {isPutAway ? (
          <Button
            onPress={() =>
              void bridge.call('safety:confirm', { kind: 'offer-again', setupId: card.setupId })
            }
          >
            {t('safety.locked.open')}
          </Button>
        ) : null}
      </div>
      {neighbours.length > 0 && lock.kind !== 'emergency' ? (
        <section>
          <h2>{t('safety.locked.instead')}</h2>
          <ul className="neighbours">
            {neighbours.map(({ setupId, title }) => (
              <li key={setupId}>
                <Button look="stop" onPress={() => props.onStart(setupId, null)}>
                  {line(title)}
                </Button>
                <span>{t(neighbourReason(setupId))}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <footer className="row">
        {items.length > 0 && lock.kind !== 'unanswered' ? (
          <Button look="quiet" onPress={() => props.onAnswer(items)}>
            {t('safety.locked.change')}
          </Button>
        ) : null}
        <Button look="quiet" onPress={props.onLeave}>
          {t('guide.before.back')}
        </Button>
      </footer>
    </main>
  );
}
