import type { JSX } from 'react';
import {
  daysOf,
  eveningOf,
  inDays,
  resetOf,
  type Days,
} from '../../../src-core/preferences/plain-days.ts';
import { weekdays } from '../../../src-core/preferences/schedule-preferences.ts';
import { pageLanguage } from '../../app/language.ts';
import { usePreferences } from '../../app/preferences.ts';
import { useWords } from '../../app/words.ts';
import { StepFrame, type StepProps } from './step.tsx';
import { TimeField } from './time-field.tsx';

/** A Monday. */
const aWeek = weekdays.map((name, index) => ({ name, date: new Date(2024, 0, 1 + index) }));

/** As the fields beside it write it: those follow the system, not the language of the page. */
const clock = (time: string): string =>
  new Intl.DateTimeFormat(navigator.language, { timeStyle: 'short' }).format(
    new Date(`2024-01-01T${time}`),
  );

/** Working days, their hours, and bedtime. */
export function HoursStep(props: StepProps): JSX.Element {
  const { t } = useWords();
  const [{ schedule }, prefer] = usePreferences();
  const days = daysOf(schedule);
  const change = (some: Partial<Days>): void =>
    prefer('schedule', inDays(schedule, { ...days, ...some }));
  const dayName = new Intl.DateTimeFormat(pageLanguage(), { weekday: 'short' });
  const reset = resetOf(days.to);
  const bed = clock(eveningOf(days.bedtime, schedule.windDownLeadMinutes));
  return (
    <StepFrame {...props} title={t('welcome.hours.title')} lead={t('welcome.hours.lead')}>
      <div className="welcome-hours">
        <fieldset className="welcome-days">
          <legend>{t('welcome.hours.days')}</legend>
          {aWeek.map(({ name, date }) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={days.working.includes(name)}
                onChange={({ target }) =>
                  change({
                    working: weekdays.filter((day) =>
                      day === name ? target.checked : days.working.includes(day),
                    ),
                  })
                }
              />
              <span>{dayName.format(date)}</span>
            </label>
          ))}
        </fieldset>
        <TimeField
          label={t('welcome.hours.from')}
          value={days.from}
          onChange={(from) => change({ from })}
        />
        <TimeField
          label={t('welcome.hours.to')}
          value={days.to}
          onChange={(to) => change({ to })}
        />
        <TimeField
          label={t('welcome.hours.bedtime')}
          value={days.bedtime}
          onChange={(bedtime) => change({ bedtime })}
        />
        <p className="welcome-after" role="status">
          {days.working.length === 0
            ? t('welcome.hours.afterNone', { bed })
            : t('welcome.hours.after', { from: clock(reset.start), to: clock(reset.end), bed })}
        </p>
      </div>
    </StepFrame>
  );
}
