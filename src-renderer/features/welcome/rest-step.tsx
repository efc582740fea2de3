import type { JSX } from 'react';
import { findSupport } from '../../../src-core/safety/find-support.ts';
import { usePreferences } from '../../app/preferences.tsx';
import { GraveNotice } from '../../app/grave-notice.tsx';
import { useWords } from '../../app/words.ts';
import { Figure } from '../../figure/figure.tsx';
import { Button } from '../../ui/button.tsx';
import { AutostartLine } from './autostart-line.tsx';
import type { StepProps } from './step.tsx';

/** The last page: a rest, if one likes. */
export function RestStep({ safety, autostart, onBack, onEnd, onRest }: StepProps): JSX.Element {
  const { t, line } = useWords();
  const [{ schedule }] = usePreferences();
  const { places, props } = schedule;
  const { offered } = findSupport(safety.cards, { places, props, latest: null });
  return (
    <main className="welcome welcome-hello">
      <div className="welcome-picture">
        {offered?.pose === null || offered === null ? null : (
          <Figure pose={offered.pose} from={null} progress={1} breath={0} still />
        )}
      </div>
      <div className="welcome-words">
        <h1>{t('welcome.rest.title')}</h1>
        {offered === null ? (
          <GraveNotice safety={safety} />
        ) : (
          <>
            <p className="welcome-lead">{t('welcome.rest.lead')}</p>
            <p className="welcome-more">{line(offered.title)}</p>
          </>
        )}
        <AutostartLine {...autostart} />
        <div className="welcome-ways">
          {offered === null ? null : (
            <Button look="main" takesFocus onPress={() => onRest(offered.setupId)}>
              {t('welcome.rest.start')}
            </Button>
          )}
          <Button look={offered === null ? 'main' : 'stop'} onPress={onEnd}>
            {t('welcome.rest.leave')}
          </Button>
          {onBack === null ? null : (
            <Button look="quiet" onPress={onBack}>
              {t('welcome.back')}
            </Button>
          )}
        </div>
      </div>
    </main>
  );
}
