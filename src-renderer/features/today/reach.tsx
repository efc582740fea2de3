import './reach.css';
import { useState, type JSX } from 'react';
import type { PracticeCard } from '../../../src-core/safety/view.ts';
import { SupportFinder } from '../../app/support-finder.tsx';
import { useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';
import type { Act } from './use-today.ts';

interface ReachProps {
  readonly cards: readonly PracticeCard[];
  readonly act: Act;
}

/** The support finder, folded away: its pictures are drawn once somebody asks for them. */
export function Reach({ cards, act }: ReachProps): JSX.Element {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="today-reach" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('today.reach')}</summary>
      {isOpen && (
        <SupportFinder cards={cards}>
          {({ offered }) =>
            offered !== null && (
              <Button look="main" onPress={() => act({ type: 'start', setupId: offered.setupId })}>
                {t('today.beginFound')}
              </Button>
            )
          }
        </SupportFinder>
      )}
    </details>
  );
}
