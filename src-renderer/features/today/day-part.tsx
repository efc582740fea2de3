import './day-part.css';
import { useState, type JSX } from 'react';
import type { DayView } from '../../../src-core/today/view.ts';
import { useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';
import { DayPicture } from './day-picture.tsx';
import { DayTable } from './day-table.tsx';

/** The day so far: a picture, one line of words, and the same as a list. */
export function DayPart({ day }: { readonly day: DayView }): JSX.Element {
  const { t } = useWords();
  const [isListed, setListed] = useState(false);
  const { picture, isFirst } = day;
  const isBlank = picture !== null && isEmpty(picture);
  return (
    <section className="today-part" aria-labelledby="today-day">
      <h2 id="today-day">{t('today.day')}</h2>
      {picture === null ? (
        <p>{t('today.unreadable')}</p>
      ) : (
        <>
          <DayPicture picture={picture} />
          <div className="day-told">
            <p>
              {isBlank ? t(isFirst ? 'today.firstDay' : 'today.emptyDay') : <Sum {...picture} />}
            </p>
            {!isBlank && (
              <Button look="quiet" isPressed={isListed} onPress={() => setListed(!isListed)}>
                {t('today.asTable')}
              </Button>
            )}
          </div>
          {!isBlank && <DayTable day={day} isSeen={isListed} />}
        </>
      )}
    </section>
  );
}

type Picture = NonNullable<DayView['picture']>;

const isEmpty = ({ band }: Picture): boolean =>
  [band.time, band.rests, band.holds, band.nudges].every((list) => list.length === 0);

/** "4 h 10 at the screen, 2 guided rests, one nudge." */
function Sum({ band, active }: Picture): JSX.Element {
  const { t } = useWords();
  const parts = [
    ...(active === null ? [] : [t(active.key, active.values)]),
    t('today.rests', { count: band.rests.length }),
    t('today.nudges', { count: band.nudges.length }),
  ];
  return <>{parts.join(', ')}.</>;
}
