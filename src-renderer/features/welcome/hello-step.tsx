import type { JSX } from 'react';
import { findSupport } from '../../../src-core/safety/find-support.ts';
import { usePreferences } from '../../app/preferences.tsx';
import { useWords } from '../../app/words.ts';
import { Figure } from '../../figure/figure.tsx';
import { Button } from '../../ui/button.tsx';
import type { StepProps } from './step.tsx';

/** What Drape is, in one sentence, and three ways on. */
export function HelloStep({ safety, onNext, onEnd, onRest }: StepProps): JSX.Element {
  const { t } = useWords();
  const [{ schedule }] = usePreferences();
  const { places, props } = schedule;
  const { offered } = findSupport(safety.cards, { places, props, latest: null });
  return (
    <main className="welcome welcome-hello">
      <div className="welcome-picture">
        <Figure pose="legs-wall" from={null} progress={1} breath={0} still />
      </div>
      <div className="welcome-words">
        <h1>{t('welcome.hello.title')}</h1>
        <p className="welcome-lead">{t('welcome.hello.lead')}</p>
        <p className="welcome-more">{t('welcome.hello.more')}</p>
        <div className="welcome-ways">
          <Button look="main" takesFocus onPress={onNext}>
            {t('welcome.hello.start')}
          </Button>
          {offered === null ? null : (
            <Button look="stop" onPress={() => onRest(offered.setupId)}>
              {t('welcome.hello.restNow')}
            </Button>
          )}
          <Button look="quiet" onPress={onEnd}>
            {t('welcome.later')}
          </Button>
        </div>
      </div>
    </main>
  );
}
