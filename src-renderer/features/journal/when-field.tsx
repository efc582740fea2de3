import { useId, useState, type JSX } from 'react';
import { readingAt, whenOf, type Reading } from '../../../src-core/journal/when.ts';
import { DAY_MS } from '../../../src-core/time/units.ts';
import { useFormats, useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';

interface WhenFieldProps {
  /** Null is "when it is kept". */
  readonly atMs: number | null;
  readonly nowMs: number;
  readonly timeZone: string;
  readonly mayBeNow: boolean;
  /** `wrong` where what was typed is no time. */
  readonly onChange: (atMs: number | null | 'wrong') => void;
}

/** Now, or another time that has been: read as a calendar and a clock on the wall would have shown it. */
export function WhenField(props: WhenFieldProps): JSX.Element {
  const { atMs, nowMs, timeZone, mayBeNow, onChange } = props;
  const { t } = useWords();
  const formats = useFormats();
  const id = useId();
  const [reading, setReading] = useState<Reading | null>(
    atMs === null ? null : readingAt(atMs, timeZone),
  );
  if (reading === null) {
    return (
      <p className="when-now">
        <span>{t('journal.form.now')}</span>{' '}
        <Button
          look="quiet"
          onPress={() => {
            setReading(readingAt(nowMs, timeZone));
            onChange(nowMs);
          }}
        >
          {t('journal.form.change')}
        </Button>
      </p>
    );
  }
  const when = whenOf(reading, timeZone);
  const read = (next: Reading): void => {
    setReading(next);
    const found = whenOf(next, timeZone);
    if (found === null) onChange('wrong');
    else onChange(found.kind === 'twice' ? found.firstMs : found.atMs);
  };
  return (
    <div className="when" role="group" aria-label={t('journal.form.when')}>
      <label htmlFor={`${id}-date`}>{t('journal.form.date')}</label>
      <input
        id={`${id}-date`}
        className="line-field"
        type="date"
        min="1970-01-02"
        // The clocks of travellers run ahead; what has not been yet is refused when it is kept.
        max={readingAt(nowMs + DAY_MS, timeZone).date}
        value={reading.date}
        onChange={({ target }) => read({ ...reading, date: target.value })}
      />
      <label htmlFor={`${id}-time`}>{t('journal.form.time')}</label>
      <input
        id={`${id}-time`}
        className="line-field"
        type="time"
        value={reading.time}
        onChange={({ target }) => read({ ...reading, time: target.value })}
      />
      {mayBeNow ? (
        <Button
          look="quiet"
          onPress={() => {
            setReading(null);
            onChange(null);
          }}
        >
          {t('journal.form.backToNow')}
        </Button>
      ) : null}
      <p className="when-note" role="status">
        {when === null ? t('journal.form.noTime') : t('journal.form.zone', { zone: timeZone })}
        {when?.kind === 'skipped'
          ? ` ${t('journal.form.skipped', { time: formats.time(when.atMs, timeZone) })}`
          : null}
      </p>
      {when?.kind === 'twice' ? (
        <Choice
          legend={t('journal.form.twice')}
          value={atMs === when.secondMs ? 'second' : 'first'}
          options={[
            { value: 'first', label: t('journal.form.first') },
            { value: 'second', label: t('journal.form.second') },
          ]}
          onChange={(which) => onChange(which === 'second' ? when.secondMs : when.firstMs)}
        />
      ) : null}
    </div>
  );
}
