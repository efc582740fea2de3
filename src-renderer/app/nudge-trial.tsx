import './nudge-trial.css';
import { useId, type JSX } from 'react';
import type { SightView } from '../../src-core/sight/view.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from './words.ts';

interface NudgeTrialProps {
  readonly nudges: SightView['nudges'];
  readonly onTry: () => void;
}

/** How nudges reach the person here, whether the last one really did, and one to try. */
export function NudgeTrial({ nudges, onTry }: NudgeTrialProps): JSX.Element {
  const { t } = useWords();
  const id = useId();
  const { way, carriesButtons, trial } = nudges;
  return (
    <section className="nudge-trial" aria-labelledby={id}>
      <h2 id={id}>{t('sight.nudges')}</h2>
      <p>{t(`sight.way.${way ?? 'none'}`)}</p>
      {way !== null && !carriesButtons && <p>{t('sight.withoutButtons')}</p>}
      <p role="status">{trial === 'none' ? '' : t(`sight.trial.${trial}`)}</p>
      <Button look="stop" onPress={onTry}>
        {t('sight.tryNudge')}
      </Button>
    </section>
  );
}
