import './check-in.css';
import type { JSX } from 'react';
import type { DayView } from '../../../src-core/today/view.ts';
import { useFormats, useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';

interface CheckInProps {
  readonly day: DayView;
  /** Null takes back what was just tapped. */
  readonly onTap: (tension: number | null) => void;
}

const steps = Array.from({ length: 11 }, (_, step) => step);

/** Nought to ten, kept with one tap. For a while a tap changes the last one, or it is taken back. */
export function CheckIn({ day, onTap }: CheckInProps): JSX.Element {
  const { t } = useWords();
  const formats = useFormats();
  const clock = (atMs: number): string => formats.time(atMs, day.timeZone);
  const { latest } = day;
  const open = latest?.isOpen === true ? latest : null;
  const told =
    latest === null
      ? t('today.checkInHint')
      : t(latest.isOpen ? 'today.checkInKept' : 'today.checkInLast', {
          time: clock(latest.atMs),
          tension: latest.tension,
        });
  return (
    <section className="today-part" aria-labelledby="today-check-in">
      <h2 id="today-check-in">{t('today.checkIn')}</h2>
      <div className="tension" role="group" aria-labelledby="today-check-in">
        {steps.map((step) => (
          <button
            key={step}
            type="button"
            className="tension-step"
            aria-pressed={open?.tension === step}
            onClick={() => onTap(step)}
          >
            {step}
          </button>
        ))}
      </div>
      <p className="tension-ends" aria-hidden="true">
        <span>{t('today.checkInLow')}</span>
        <span>{t('today.checkInHigh')}</span>
      </p>
      <div className="tension-told">
        <p className="today-aside" role="status">
          {told}
        </p>
        {open !== null && (
          <Button look="quiet" onPress={() => onTap(null)}>
            {t('today.takeBack')}
          </Button>
        )}
      </div>
    </section>
  );
}
