import type { JSX } from 'react';
import type { DayView } from '../../../src-core/today/view.ts';
import type { ScheduleView } from '../../../src-core/schedule/view.ts';
import { useFormats, useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';
import { Feelings } from './feelings.tsx';
import { LoadShape } from './load-shape.tsx';
import type { Act } from './use-today.ts';
import { Waiting } from './waiting.tsx';

interface NowProps {
  readonly schedule: ScheduleView;
  readonly day: DayView;
  readonly isResting: boolean;
  readonly act: Act;
}

/** What is going on, what comes next and why. */
export function NowPart({ schedule, day, isResting, act }: NowProps): JSX.Element {
  const { t } = useWords();
  const formats = useFormats();
  const { status, next, nudge } = schedule;
  // Only what is really said to come has a reason to give.
  const why =
    status.key.startsWith('schedule.status.next.') && next !== null ? next.occasion : null;
  return (
    <header className="today-now">
      <div className="today-words">
        {day.picture !== null && (
          <p className="today-date">{formats.day(day.picture.band.day.fromWallMs, day.timeZone)}</p>
        )}
        <h1>{t('today.title')}</h1>
        <p className="today-status" role="status">
          {t(status.key, status.values)}
        </p>
        {why !== null && <p className="today-why">{t(`today.why.${why}`)}</p>}
        <Waiting schedule={schedule} act={act} />
        <div className="today-actions">
          {isResting ? (
            <Button look="main" onPress={() => act({ type: 'open', page: 'guide' })}>
              {t('today.backToRest')}
            </Button>
          ) : nudge !== null ? (
            <Answers nudgeId={nudge.id} act={act} />
          ) : (
            <Begin isOpen={day.ways.length > 0} act={act} />
          )}
          <Button onPress={() => act({ type: 'calm' })}>{t('today.calm')}</Button>
        </div>
        {!isResting && nudge === null && day.ways.length > 0 ? <Feelings act={act} /> : null}
        <p className="today-help">
          <a href="#help">{t('help.title')}</a>
        </p>
      </div>
      <LoadShape load={schedule.load} />
    </header>
  );
}

function Begin({ isOpen, act }: { readonly isOpen: boolean; readonly act: Act }): JSX.Element {
  const { t } = useWords();
  if (!isOpen) {
    return (
      <>
        <p>{t('today.locked')}</p>
        <Button onPress={() => act({ type: 'open', page: 'guide' })}>{t('today.readWhy')}</Button>
      </>
    );
  }
  return (
    <Button look="main" onPress={() => act({ type: 'start', setupId: null })}>
      {t('today.start')}
    </Button>
  );
}

/** The nudge that stands may be answered here as well. */
function Answers({ nudgeId, act }: { readonly nudgeId: string; readonly act: Act }): JSX.Element {
  const { t } = useWords();
  const answer = (kind: 'start' | 'later' | 'not-today') => (): void =>
    act({ type: 'answer', nudgeId, answer: kind });
  return (
    <>
      <Button look="main" onPress={answer('start')}>
        {t('nudge.start')}
      </Button>
      <Button onPress={answer('later')}>{t('nudge.later')}</Button>
      <Button onPress={answer('not-today')}>{t('nudge.notToday')}</Button>
    </>
  );
}
