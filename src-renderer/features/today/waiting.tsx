import type { JSX } from 'react';
import { passing } from '../../../src-core/schedule/holds.ts';
import type { ScheduleView } from '../../../src-core/schedule/view.ts';
import { useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';
import type { Act } from './use-today.ts';

interface WaitingProps {
  readonly schedule: ScheduleView;
  readonly act: Act;
}

/** What keeps nudges waiting, and how to lift it. Nothing where nothing does. */
export function Waiting({ schedule, act }: WaitingProps): JSX.Element | null {
  const { t } = useWords();
  const { hold, next, nudge, status, callUntilWallMs } = schedule;
  if (hold === null || nudge !== null || hold === 'in-session') return null;
  const isDue = next?.atWallMs === null;
  // Hands on the keys are no news to anybody, unless something is due.
  if (passing.includes(hold) && !isDue) return null;
  const says = `schedule.hold.${hold}` as const;
  const isSaid = status.key === says || hold === 'paused';
  return (
    <div className="today-waiting">
      {!isSaid && <p>{t(says)}</p>}
      <Lift hold={hold} isDeclared={callUntilWallMs !== null} act={act} />
    </div>
  );
}

interface LiftProps {
  readonly hold: NonNullable<ScheduleView['hold']>;
  /** The person said to be in a call. */
  readonly isDeclared: boolean;
  readonly act: Act;
}

function Lift({ hold, isDeclared, act }: LiftProps): JSX.Element | null {
  const { t } = useWords();
  switch (hold) {
    case 'paused':
      return <Button onPress={() => act({ type: 'lift-pause' })}>{t('today.liftPause')}</Button>;
    case 'quiet-hours':
      return (
        <p className="today-aside">
          {t('today.quietHours')} <a href="#preferences">{t('today.changeThem')}</a>
        </p>
      );
    case 'call':
      if (isDeclared) {
        return (
          <Button onPress={() => act({ type: 'in-call', minutes: 0 })}>
            {t('today.callOver')}
          </Button>
        );
      }
      return <NotSo />;
    case 'do-not-disturb':
    case 'full-screen':
    case 'unknown':
      return <NotSo />;
    case 'typing':
    case 'just-returned':
      return <p className="today-aside">{t('today.passes')}</p>;
    case 'locked':
    case 'asleep':
    case 'in-session':
      return null;
  }
}

/** Drape goes by what the system tells; the page that shows it has a switch for each. */
function NotSo(): JSX.Element {
  const { t } = useWords();
  return (
    <p className="today-aside">
      <a href="#sight">{t('today.notSo')}</a>
    </p>
  );
}
