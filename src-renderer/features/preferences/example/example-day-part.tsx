import './example-day.css';
import { useDeferredValue, useMemo, useState, type JSX } from 'react';
import {
  weekdays,
  type SchedulePreferences,
  type WeekdayName,
} from '../../../../src-core/preferences/schedule-preferences.ts';
import { exampleDay, type ExampleDay } from '../../../../src-core/simulate/example-day.ts';
import { useFormats, useWords } from '../../../app/words.ts';
import { OneOf } from '../../../ui/one-of.tsx';
import { percent, shareOf, TimeAxis } from '../time-axis.tsx';

/** What the schedule makes of these preferences on one day. It is played here: it is pure, and needs no answer. */
export function ExampleDayPart({
  schedule,
}: {
  readonly schedule: SchedulePreferences;
}): JSX.Element {
  const { t } = useWords();
  const { clock } = useFormats();
  const [day, setDay] = useState<WeekdayName>('tue');
  // Who turns a wheel of settings is not held up by a day that is played for each of them.
  const settled = useDeferredValue(schedule);
  const example = useMemo(() => exampleDay(settled, day), [settled, day]);
  const name = t(`preferences.week.days.${day}`);
  const works = settled.workingHours[day].on;
  return (
    <section className="example" aria-labelledby="example-title">
      <h3 id="example-title">{t('preferences.example.title', { day: name })}</h3>
      <OneOf
        labelledBy="example-title"
        options={weekdays.map((one) => ({ value: one, label: t(`preferences.week.short.${one}`) }))}
        value={day}
        onChange={(next) => setDay(weekdays.find((one) => one === next) ?? day)}
      />
      <DayPicture example={example} day={name} />
      <ol className="example-offers" aria-live="polite">
        {example.offers.length === 0 ? <li>{t('preferences.example.none')}</li> : null}
        {example.offers.map(({ minute, occasion, reason }) => (
          <li key={minute}>
            <span className="example-time">{clock(clockOf(minute))}</span>
            <span>{t(`preferences.occasion.${occasion}`)}</span>
            <span className="example-reason">{t(reason.key, reason.values)}</span>
          </li>
        ))}
      </ol>
      <p className="preference-hint">
        {works
          ? t('preferences.example.lead', { from: settled.workingHours[day].start })
          : t('preferences.example.leadFree')}
      </p>
    </section>
  );
}

const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const BAND_TOP = 26;
const BAND = 16;
const HEIGHT = 54;

function DayPicture({
  example,
  day,
}: {
  readonly example: ExampleDay;
  readonly day: string;
}): JSX.Element {
  const { t } = useWords();
  const { clock, list } = useFormats();
  const times = list(example.offers.map(({ minute }) => clock(clockOf(minute))));
  const label =
    example.offers.length === 0
      ? t('preferences.example.pictureNone', { day })
      : t('preferences.example.picture', { day, count: example.offers.length, times });
  return (
    <svg className="example-svg" width="100%" height={HEIGHT + 22} role="img" aria-label={label}>
      <TimeAxis height={HEIGHT} />
      {example.atScreen.map(({ from, to }) => (
        <rect
          key={from}
          className="example-screen"
          x={percent(shareOf(from))}
          y={BAND_TOP}
          width={percent(shareOf(to) - shareOf(from))}
          height={BAND}
          rx={4}
        />
      ))}
      {example.offers.map(({ minute }) => (
        <g key={minute} className="example-offer">
          <line
            x1={percent(shareOf(minute))}
            x2={percent(shareOf(minute))}
            y1={12}
            y2={BAND_TOP + BAND}
          />
          <circle cx={percent(shareOf(minute))} cy={9} r={5} />
        </g>
      ))}
    </svg>
  );
}
