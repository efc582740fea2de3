import './ways.css';
import type { JSX } from 'react';
import type { DayView } from '../../../src-core/today/view.ts';
import { useSafety } from '../../app/use-safety.ts';
import { useWords } from '../../app/words.ts';
import { Figure } from '../../figure/figure.tsx';
import { Button } from '../../ui/button.tsx';
import { Reach } from './reach.tsx';
import type { Act } from './use-today.ts';

interface WaysProps {
  readonly day: DayView;
  readonly act: Act;
}

/** As many as are taken in at a glance; all of them are a page of the guide. */
const SHOWN = 4;

/** What may be begun with what is at hand, drawn; one press begins it. */
export function Ways({ day, act }: WaysProps): JSX.Element | null {
  const { t, line } = useWords();
  const cards = useSafety()?.cards ?? [];
  const ways = day.ways
    .flatMap((setupId) => cards.filter((card) => card.setupId === setupId))
    .slice(0, SHOWN);
  if (ways.length === 0) return null;
  return (
    <section className="today-part" aria-labelledby="today-ways">
      <h2 id="today-ways">{t('today.ways')}</h2>
      <ul className="ways">
        {ways.map(({ setupId, pose, title }) => (
          <li key={setupId}>
            <button type="button" className="way" onClick={() => act({ type: 'start', setupId })}>
              <span className="way-figure">
                {pose !== null && <Figure pose={pose} from={null} progress={1} breath={0} still />}
              </span>
              <span className="way-title">{line(title)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Reach cards={cards} act={act} />
      <Button look="quiet" onPress={() => act({ type: 'open', page: 'guide' })}>
        {t('today.allWays')}
      </Button>
    </section>
  );
}
