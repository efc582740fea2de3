import './support-finder.css';
import { useState, type JSX, type ReactNode } from 'react';
import { places, props as allProps, type Prop } from '../../src-core/practice/vocabulary.ts';
import { findSupport, type Support } from '../../src-core/safety/find-support.ts';
import type { PracticeCard } from '../../src-core/safety/view.ts';
import { Figure } from '../figure/figure.tsx';
import { PropPicture } from '../figure/prop-picture.tsx';
import { Pictures } from '../ui/pictures.tsx';
import { usePreferences } from './preferences.tsx';
import { useFormats, useWords } from './words.ts';

interface SupportFinderProps {
  readonly cards: readonly PracticeCard[];
  /** What one may do with what was found, drawn below it. */
  readonly children?: (found: Support) => ReactNode;
}

const poseOfPlace = { desk: 'seated', floor: 'lying', bed: 'curl-bed' } as const;

/** From what is within reach to a way of resting, drawn. What is ticked is kept as a preference. */
export function SupportFinder({ cards, children }: SupportFinderProps): JSX.Element {
  const { t } = useWords();
  const [{ schedule }, prefer] = usePreferences();
  const [latest, setLatest] = useState<Prop | null>(null);
  const found = findSupport(cards, { places: schedule.places, props: schedule.props, latest });
  return (
    <div className="finder">
      <div className="finder-reach">
        <Pictures
          legend={t('support.placesLegend')}
          size="large"
          options={places.map((place) => ({
            value: place,
            label: t(`support.place.${place}`),
            picture: <Figure pose={poseOfPlace[place]} from={null} progress={1} breath={0} still />,
          }))}
          chosen={schedule.places}
          onChange={(chosen) => {
            // Somewhere one has to be: the last place stays.
            if (chosen.length > 0) prefer('schedule', { places: [...chosen] });
          }}
        />
        <Pictures
          legend={t('support.propsLegend')}
          options={allProps.map((prop) => ({
            value: prop,
            label: t(`support.prop.${prop}`),
            picture: <PropPicture prop={prop} />,
          }))}
          chosen={schedule.props}
          onChange={(chosen, changed) => {
            setLatest(chosen.includes(changed) ? changed : null);
            prefer('schedule', { props: [...chosen] });
          }}
          hint={t('support.nothing')}
        />
      </div>
      <FoundSupport found={found}>{children?.(found)}</FoundSupport>
    </div>
  );
}

interface FoundProps {
  readonly found: Support;
  readonly children?: ReactNode;
}

function FoundSupport({ found, children }: FoundProps): JSX.Element {
  const { t, line } = useWords();
  const { offered, uses, waiting } = found;
  const formats = useFormats();
  const things = formats.list(uses.map((prop) => t(`support.thing.${prop}`)));
  return (
    <section className="finder-found" aria-live="polite">
      <h2>{t(offered === null ? 'support.closed' : 'support.offered')}</h2>
      {offered === null ? null : (
        <>
          <div className="finder-figure">
            {offered.pose === null ? null : (
              <Figure pose={offered.pose} from={null} progress={1} breath={0} still />
            )}
          </div>
          <p className="finder-title">{line(offered.title)}</p>
          <p className="finder-why">
            {uses.length === 0 ? t('support.needsNothing') : t('support.uses', { things })}
          </p>
        </>
      )}
      {waiting === null ? null : (
        <p className="finder-why">{t('support.waiting', { setup: line(waiting.title) })}</p>
      )}
      {children}
    </section>
  );
}
