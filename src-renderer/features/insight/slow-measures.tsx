import { useState, type JSX } from 'react';
import type { Insight } from '../../../src-core/journal/insight/insight.ts';
import type { SlowPoint } from '../../../src-core/journal/insight/slow-measure.ts';
import { fromFirstSaid, isCourse } from './pictures/river-shape.ts';
import { River } from './pictures/river.tsx';
import { capitalised, type Says } from './say.ts';

/** Fewer weeks than this make no picture. */
const LEAST_WEEKS = 13;

/** The three slow measures and pain, each as a picture, a sentence and a table. */
export function SlowMeasures({
  slow,
  says,
}: {
  readonly slow: Insight['slow'];
  readonly says: Says;
}): JSX.Element {
  const { t } = says;
  return (
    <div className="slow">
      {slow.map(({ measure, points, sentences }) => {
        const told = sentences.map(says.sentence);
        const title = capitalised(t(`journal.measure.${measure}`));
        const shown = fromFirstSaid(points, LEAST_WEEKS);
        return (
          <section key={measure} className="slow-one" aria-labelledby={`slow-${measure}`}>
            <h3 id={`slow-${measure}`}>{title}</h3>
            {isCourse(shown) ? (
              <River
                points={shown}
                label={t('whatHelps.riverLabel', { title, told: told.join(' ') })}
                ends={[t(`journal.anchor.${measure}0`), t(`journal.anchor.${measure}10`)]}
              />
            ) : (
              <hr className="river-empty" />
            )}
            {told.map((sentence) => (
              <p key={sentence} className="slow-told">
                {sentence}
              </p>
            ))}
            <WeekTable title={title} points={shown} says={says} />
          </section>
        );
      })}
    </div>
  );
}

/** The numbers behind the picture, made only for who opens it. */
function WeekTable({
  title,
  points,
  says: { t, number, date },
}: {
  readonly title: string;
  readonly points: readonly SlowPoint[];
  readonly says: Says;
}): JSX.Element | null {
  const [isOpen, setOpen] = useState(false);
  const said = points.filter(({ band }) => band !== null).reverse();
  if (said.length === 0) return null;
  return (
    <details className="insight-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('whatHelps.table')}
        <span className="unseen"> {title}</span>
      </summary>
      {isOpen && (
        <table className="weeks">
          <thead>
            <tr>
              <th scope="col">{t('whatHelps.weekTo')}</th>
              <th scope="col">{t('whatHelps.middle')}</th>
              <th scope="col">{t('whatHelps.half')}</th>
              <th scope="col">{t('whatHelps.daysSaid')}</th>
            </tr>
          </thead>
          <tbody>
            {said.map(({ day, count, band }) => (
              <tr key={day}>
                <th scope="row">{date(day)}</th>
                <td>{number(band?.middle ?? 0)}</td>
                <td>
                  {t('whatHelps.range', {
                    low: number(band?.low ?? 0),
                    high: number(band?.high ?? 0),
                  })}
                </td>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
