import type { JSX } from 'react';
import {
  daysOf,
  eveningOf,
  inDays,
  resetOf,
  type Days,
} from '../../../src-core/preferences/plain-days.ts';
import { weekdays } from '../../../src-core/preferences/schedule-preferences.ts';
import type { Weekday } from '../../../src-core/time/zone.ts';
import { usePreferences } from '../../app/preferences.tsx';
import { useFormats, useWords } from '../../app/words.ts';
import { StepFrame, type StepProps } from './step.tsx';
import { TimeField } from './time-field.tsx';

/** Working days, their hours, and bedtime. */
export function HoursStep(props: StepProps): JSX.Element {
  const { t } = useWords();
  const [{ schedule }, prefer] = usePreferences();
  const days = daysOf(schedule);
  const change = (some: Partial<Days>): void =>
    prefer('schedule', inDays(schedule, { ...days, ...some }));
  const formats = useFormats();
  const reset = resetOf(days.to);
  const bed = eveningOf(days.bedtime, schedule.windDownLeadMinutes);
  return (
    <StepFrame {...props} title={t('welcome.hours.title')} lead={t('welcome.hours.lead')}>
      <div className="welcome-hours">
        <fieldset className="welcome-days">
          <legend>{t('welcome.hours.days')}</legend>
          {weekdays.map((name, index) => (
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
              <span>{formats.weekday(index as Weekday, 'short')}</span>
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
            : t('welcome.hours.after', { from: reset.start, to: reset.end, bed })}
        </p>
      </div>
    </StepFrame>
  );
}
