import { useEffect, useRef, type JSX, type ReactNode } from 'react';
import type { SessionAction } from '../../../src-core/session/event.ts';
import type { SessionView } from '../../../src-core/session/view.ts';
import { Sources, sourcesOfSteps } from '../../app/sources.tsx';
import { useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';
import { BeforeScales } from './before-scales.tsx';
import { shortcutsOf } from './keys.ts';
import type { GuideHearing } from './sound/use-guide-sound.ts';
import { ToldBeforehand } from './told-beforehand.tsx';
import { Wishes } from './wishes.tsx';

interface WayThereProps {
  readonly view: SessionView;
  readonly hearing: GuideHearing;
  readonly act: (action: SessionAction) => void;
  readonly isWalking: boolean;
}

/** On the way there: one thing to press, what to know, and all that may be chosen in one fold. A pause has the fold too. */
export function WayThere({ view, hearing, act, isWalking }: WayThereProps): JSX.Element {
  const { t } = useWords();
  return (
    <div className="way-there">
      {isWalking ? (
        <>
          <Button
            look="main"
            takesFocus
            shortcut={shortcutsOf('walking', 'skip')}
            onPress={() => act('skip')}
          >
            {t('guide.before.ready')}
          </Button>
          <ToldBeforehand view={view} />
        </>
      ) : null}
      <Options act={act}>
        {view.asksBefore ? (
          <BeforeScales sessionId={view.sessionId} isOnTheWay={isWalking} />
        ) : null}
        <Wishes view={view} hearing={hearing} isOnTheWay={isWalking} />
        <Sources sources={sourcesOfSteps(view.timeline.steps)} />
      </Options>
    </div>
  );
}

interface OptionsProps {
  readonly act: (action: SessionAction) => void;
  readonly children: ReactNode;
}

/** While it is open nothing moves on under the hand: main is told, and holds the clock. */
function Options({ act, children }: OptionsProps): JSX.Element {
  const { t } = useWords();
  const isOpen = useRef(false);
  useEffect(
    () => () => {
      if (isOpen.current) act('shut-options');
    },
    [act],
  );
  return (
    <details
      className="quietly options"
      onToggle={({ currentTarget, target }) => {
        if (target !== currentTarget || isOpen.current === currentTarget.open) return;
        isOpen.current = currentTarget.open;
        act(currentTarget.open ? 'open-options' : 'shut-options');
      }}
    >
      <summary>{t('guide.choices.options')}</summary>
      {children}
    </details>
  );
}
