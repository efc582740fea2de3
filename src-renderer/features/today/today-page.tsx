import './today-page.css';
import type { JSX } from 'react';
import type { Sentence } from '../../../src-core/schedule/nudge.ts';
import { useWords } from '../../app/words.ts';
import { AfterRest } from './after-rest.tsx';
import { CheckIn } from './check-in.tsx';
import { DayPart } from './day-part.tsx';
import { KindOfDay } from './kind-of-day.tsx';
import { NowPart } from './now-part.tsx';
import { QuietTime } from './quiet-time.tsx';
import { useToday } from './use-today.ts';
import { Ways } from './ways.tsx';

/** The day so far, what comes next and why, and what one may do about it. */
export function TodayPage(): JSX.Element {
  const { t } = useWords();
  const { schedule, day, isResting, notices, hasFailed, act, checkIn, sayFelt } = useToday();
  const say = ({ key, values }: Sentence): string => t(key, values);

  if (hasFailed) {
    return (
      <main className="today">
        <p>{t('today.failed')}</p>
      </main>
    );
  }
  if (schedule === null || day === null) return <main className="today" aria-busy="true" />;
  const parts = { schedule, day, act } as const;
  return (
    <main className="today">
      {notices.length > 0 && (
        <ul className="today-notices">
          {notices.map((notice) => (
            <li key={JSON.stringify(notice)}>{say(notice)}</li>
          ))}
        </ul>
      )}
      <NowPart {...parts} isResting={isResting} />
      <AfterRest day={day} onSay={sayFelt} />
      <DayPart day={day} />
      <CheckIn day={day} onTap={checkIn} />
      <KindOfDay notes={schedule.notes} act={act} />
      <QuietTime {...parts} />
      {!isResting && <Ways {...parts} />}
      <p className="today-foot">
        <a href="#sight">{t('today.sight')}</a>
        <a href="#welcome">{t('today.setUp')}</a>
      </p>
    </main>
  );
}
