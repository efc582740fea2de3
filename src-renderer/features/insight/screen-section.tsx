import { useState, type JSX } from 'react';
import type { Insight } from '../../../src-core/journal/insight/insight.ts';
import { ScreenPlot } from './pictures/screen-plot.tsx';
import type { Says } from './say.ts';

/** The time at the screen against what was said of the same day. */
export function ScreenSection({
  insight: { screen, measure },
  says,
}: {
  readonly insight: Insight;
  readonly says: Says;
}): JSX.Element {
  const { t } = says;
  const told = says.sentence(screen.sentence);
  return (
    <section className="insight-part" aria-labelledby="insight-screen">
      <h3 id="insight-screen">{t('whatHelps.screen')}</h3>
      <p className="insight-note">{t('whatHelps.screenLead')}</p>
      <p className="insight-told">{told}</p>
      {screen.verdict !== 'not-enough' && (
        <>
          <ScreenPlot
            screen={screen}
            label={t('whatHelps.screenLabel', { count: screen.days.length, told })}
            ends={[t(`journal.anchor.${measure}0`), t(`journal.anchor.${measure}10`)]}
            hour={(hours) => t('whatHelps.hour', { hours })}
          />
          <DayTable days={screen.days} says={says} measure={measure} />
        </>
      )}
    </section>
  );
}

/** The days behind the dots, made only for who opens them. */
function DayTable({
  days,
  measure,
  says: { t, number, date },
}: {
  readonly days: Insight['screen']['days'];
  readonly measure: Insight['measure'];
  readonly says: Says;
}): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="insight-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('whatHelps.table')}</summary>
      {isOpen && (
        <table className="weeks">
          <thead>
            <tr>
              <th scope="col">{t('whatHelps.day')}</th>
              <th scope="col">{t('whatHelps.screen')}</th>
              <th scope="col">{t(`journal.measure.${measure}`)}</th>
            </tr>
          </thead>
          <tbody>
            {[...days].reverse().map(({ day, minutes, value }) => (
              <tr key={day}>
                <th scope="row">{date(day)}</th>
                <td>
                  {t('whatHelps.hoursMinutes', {
                    hours: Math.floor(minutes / 60),
                    minutes: minutes % 60,
                  })}
                </td>
                <td>{number(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
