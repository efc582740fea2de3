import type { JSX, ReactNode } from 'react';
import { welcomeSteps } from '../../../src-core/app/welcome.ts';
import type { SafetyView } from '../../../src-core/safety/view.ts';
import type { AutostartState } from '../../app/use-autostart.ts';
import { useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';
import { useFromTheTop } from '../../ui/use-from-the-top.ts';

export interface StepProps {
  readonly safety: SafetyView;
  /** Asked for when the first run opens: on its last page it must not move what has the focus. */
  readonly autostart: AutostartState;
  /** Which of the pages this is, from 0. */
  readonly index: number;
  readonly onBack: (() => void) | null;
  readonly onNext: () => void;
  readonly onEnd: () => void;
  readonly onRest: (setupId: string) => void;
}

interface FrameProps extends StepProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
  /** The page has a thing to do of its own; to go on leaves it for later. */
  readonly hasOwnMain?: boolean;
}

/** One page between the first and the last: what is asked, and the way on, back and out. */
export function StepFrame(props: FrameProps): JSX.Element {
  const { t } = useWords();
  const { index, title, lead, children, hasOwnMain = false, onBack, onNext, onEnd } = props;
  useFromTheTop(title);
  return (
    <main className="welcome welcome-step">
      <header aria-live="polite">
        <p className="welcome-count">
          {t('welcome.count', { index: index + 1, count: welcomeSteps.length })}
        </p>
        <h1>{title}</h1>
        <p className="welcome-lead">{lead}</p>
      </header>
      <div className="welcome-body">{children}</div>
      <footer className="welcome-ways">
        {hasOwnMain ? (
          <Button look="quiet" onPress={onNext}>
            {t('welcome.skip')}
          </Button>
        ) : (
          <Button look="main" takesFocus onPress={onNext}>
            {t('welcome.next')}
          </Button>
        )}
        {onBack === null ? null : (
          <Button look="quiet" onPress={onBack}>
            {t('welcome.back')}
          </Button>
        )}
        <Button look="quiet" onPress={onEnd}>
          {t('welcome.later')}
        </Button>
      </footer>
    </main>
  );
}
