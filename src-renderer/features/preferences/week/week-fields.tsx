import type { JSX } from 'react';
import {
  weekdays,
  type SchedulePreferences,
  type WeekdayName,
} from '../../../../src-core/preferences/schedule-preferences.ts';
import { endMinuteOf } from '../../../../src-core/schedule/tuning.ts';
import { DAY_MINUTES } from '../../../../src-core/time/units.ts';
import { useFormats, useWords, type PageWords } from '../../../app/words.ts';
import { Button } from '../../../ui/button.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { TimeInput } from '../../../ui/time-input.tsx';
import type { Book } from '../use-book.ts';
import type { WeekKind } from './week-pieces.ts';

interface WeekFieldsProps {
  readonly schedule: SchedulePreferences;
  readonly kind: WeekKind;
  readonly set: Book['set'];
}

/** A line for each day, and two ways to set many days alike. */
export function WeekFields({ schedule, kind, set }: WeekFieldsProps): JSX.Element {
  const { t } = useWords();
  const week = schedule[kind];
  const put = (day: WeekdayName, change: object): void =>
    set(`schedule.${kind}`, { ...week, [day]: { ...week[day], ...change } });
  const copy = (days: readonly WeekdayName[]) => (): void =>
    set(`schedule.${kind}`, {
      ...week,
      ...Object.fromEntries(days.map((day) => [day, week.mon])),
    });
  return (
    <div className="week-fields">
      <ul>
        {weekdays.map((day) => (
          <li key={day} className="week-day">
            <Switch
              isOn={week[day].on}
              onChange={(on) => put(day, { on })}
              label={t('preferences.week.on', {
                day: t(`preferences.week.days.${day}`),
                what: t(`preferences.week.${kind}`),
              })}
            />
            <span className="week-day-name">{t(`preferences.week.days.${day}`)}</span>
            {week[day].on ? (
              <Times day={day} times={week[day]} put={(change) => put(day, change)} t={t} />
            ) : (
              <span className="week-day-note">{t('preferences.week.off')}</span>
            )}
          </li>
        ))}
      </ul>
      <div className="week-copy">
        <Button look="quiet" onPress={copy(['tue', 'wed', 'thu', 'fri'])}>
          {t('preferences.week.copyWork')}
        </Button>
        <Button look="quiet" onPress={copy(weekdays)}>
          {t('preferences.week.copyAll')}
        </Button>
      </div>
    </div>
  );
}

interface TimesProps {
  readonly day: WeekdayName;
  readonly times: SchedulePreferences[WeekKind][WeekdayName];
  readonly put: (change: object) => void;
  readonly t: PageWords['t'];
}

function Times({ day, times, put, t }: TimesProps): JSX.Element {
  const { clock } = useFormats();
  const name = t(`preferences.week.days.${day}`);
  const field = (
    which: 'start' | 'end' | 'at',
    value: string,
    label: 'from' | 'to' | 'at',
  ): JSX.Element => (
    <TimeInput
      value={value}
      label={t(`preferences.week.${label}`, { day: name })}
      written={clock}
      onChange={(next) => put({ [which]: next })}
    />
  );
  if ('at' in times) return <span className="week-day-times">{field('at', times.at, 'at')}</span>;
  const end = endMinuteOf(times.start, times.end);
  return (
    <span className="week-day-times">
      {field('start', times.start, 'from')}
      <span aria-hidden="true">–</span>
      {field('end', times.end, 'to')}
      <span className="week-day-note" role="status">
        {end === null
          ? t('preferences.week.empty')
          : end > DAY_MINUTES
            ? t('preferences.week.nextDay')
            : ''}
      </span>
    </span>
  );
}
