import './today-page.css';
import type { JSX } from 'react';
import type { CallInput } from '../../../src-core/ipc/contract.ts';
import type { Sentence } from '../../../src-core/schedule/nudge.ts';
import { useBridge } from '../../app/bridge.ts';
import { useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';
import { LoadShape } from './load-shape.tsx';
import { useTodayState } from './use-today.ts';

/** What is going on, and what one may do about it. */
export function TodayPage(): JSX.Element {
  const bridge = useBridge();
  const { t } = useWords();
  const { schedule, isResting, notices, hasFailed } = useTodayState();
  const say = ({ key, values }: Sentence): string => t(key, values);
  const act = (input: CallInput<'schedule:act'>) => (): void => {
    void bridge.call('schedule:act', input);
  };

  if (hasFailed) {
    return (
      <main className="today">
        <p>{t('today.failed')}</p>
      </main>
    );
  }
  if (schedule === null) return <main className="today" aria-busy="true" />;
  const isPaused = schedule.pausedUntilWallMs !== null;

  return (
    <main className="today">
      {notices.length > 0 && (
        <ul className="today-notices">
          {notices.map((notice) => (
            <li key={JSON.stringify(notice)}>{say(notice)}</li>
          ))}
        </ul>
      )}
      <LoadShape load={schedule.load} />
      <header>
        <h1>{t('today.title')}</h1>
        <p className="today-status" role="status">
          {say(schedule.status)}
        </p>
        <p className="today-rests">{t('today.rests', { count: schedule.restsToday })}</p>
      </header>
      <div className="today-actions">
        <Button look="main" onPress={act({ type: isResting ? 'open-guide' : 'start' })}>
          {t(isResting ? 'today.backToRest' : 'today.start')}
        </Button>
        <Button onPress={act({ type: 'calm' })}>{t('today.calm')}</Button>
        <Button look="quiet" onPress={act({ type: 'open-guide' })}>
          {t('today.ways')}
        </Button>
        <Button look="quiet" onPress={act({ type: 'open-sight' })}>
          {t('today.sight')}
        </Button>
      </div>
      <div className="today-actions">
        {isPaused ? (
          <Button look="quiet" onPress={act({ type: 'lift-pause' })}>
            {t('today.liftPause')}
          </Button>
        ) : (
          <>
            <Button look="quiet" onPress={act({ type: 'pause', minutes: 60 })}>
              {t('today.pause')}
            </Button>
            <Button look="quiet" onPress={act({ type: 'pause-until-tomorrow' })}>
              {t('today.pauseTomorrow')}
            </Button>
          </>
        )}
      </div>
    </main>
  );
}
