import './taps.css';
import type { JSX } from 'react';
import type { ScheduleView } from '../../../src-core/schedule/view.ts';
import type { DayView } from '../../../src-core/today/view.ts';
import { useFormats, useWords } from '../../app/words.ts';
import type { Act } from './use-today.ts';

interface QuietProps {
  readonly schedule: ScheduleView;
  readonly day: DayView;
  readonly act: Act;
}

const pauses = [
  ['today.halfHour', 30],
  ['today.hour', 60],
  ['today.twoHours', 120],
] as const;
const callMinutes = [15, 30, 60];

/** A pause, and a call that nothing on the machine tells of. */
export function QuietTime({ schedule, day, act }: QuietProps): JSX.Element {
  const { t } = useWords();
  const formats = useFormats();
  const clock = (atMs: number): string => formats.time(atMs, day.timeZone);
  const { pausedUntilWallMs: paused, callUntilWallMs: call } = schedule;
  const tap = (label: string, press: () => void): JSX.Element => (
    <button key={label} type="button" className="tap" onClick={press}>
      {label}
    </button>
  );
  return (
    <section className="today-part" aria-labelledby="today-quiet">
      <h2 id="today-quiet">{t('today.quiet')}</h2>
      <div className="taps" role="group" aria-labelledby="today-pause">
        <span id="today-pause" className="taps-name">
          {paused === null ? t('today.pauseFor') : t('today.pausedUntil', { time: clock(paused) })}
        </span>
        {paused === null ? (
          <>
            {pauses.map(([key, minutes]) => tap(t(key), () => act({ type: 'pause', minutes })))}
            {tap(t('today.tomorrow'), () => act({ type: 'pause-until-tomorrow' }))}
          </>
        ) : (
          tap(t('today.liftPause'), () => act({ type: 'lift-pause' }))
        )}
      </div>
      <div className="taps" role="group" aria-labelledby="today-call">
        <span id="today-call" className="taps-name">
          {call === null ? t('today.callFor') : t('today.callUntil', { time: clock(call) })}
        </span>
        {call === null
          ? callMinutes.map((minutes) =>
              tap(t('today.minutes', { minutes }), () => act({ type: 'in-call', minutes })),
            )
          : tap(t('today.callOver'), () => act({ type: 'in-call', minutes: 0 }))}
      </div>
    </section>
  );
}
