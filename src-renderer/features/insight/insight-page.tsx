import './insight.css';
import { useState, type JSX } from 'react';
import type { Insight } from '../../../src-core/journal/insight/insight.ts';
import type { InsightView } from '../../../src-core/journal/insight/insight-view.ts';
import { measures, type Measure } from '../../../src-core/journal/measures.ts';
import { useFormats, useWords } from '../../app/words.ts';
import { Choice } from '../../ui/choice.tsx';
import { FeltSection } from './felt-section.tsx';
import { partRows, reliefRows, tagRows, weekdayRows } from './pattern-rows.ts';
import { Patterns } from './patterns.tsx';
import { capitalised, saysOf, type Says } from './say.ts';
import { ScreenSection } from './screen-section.tsx';
import { SlowMeasures } from './slow-measures.tsx';
import { useInsight } from './use-insight.ts';

/** A season, a year, and ten years. */
const spans = ['13', '52', '522'] as const;
type Span = (typeof spans)[number];

/** What the journal teaches: what helps first, then the slow measures, then what goes with what, each with its doubt. */
export function InsightPage(): JSX.Element {
  const words = useWords();
  const formats = useFormats();
  const { t } = words;
  const [measure, setMeasure] = useState<Measure>('tension');
  const [span, setSpan] = useState<Span>('52');
  const { view, isLoading, why } = useInsight({ measure, weeks: Number(span) });
  return (
    <main className="insight" aria-busy={isLoading}>
      <header className="insight-head">
        <h1>{t('whatHelps.title')}</h1>
        <p className="insight-lead">{t('whatHelps.lead')}</p>
      </header>
      {why !== null && <p role="status">{t(why.key, why.values)}</p>}
      {view !== null && (
        <Told
          view={view}
          says={saysOf(view, words, formats)}
          span={
            <Choice
              legend={t('whatHelps.span')}
              value={span}
              onChange={setSpan}
              options={spans.map((value) => ({ value, label: t(`whatHelps.weeks.w${value}`) }))}
            />
          }
          about={
            <Choice
              legend={t('whatHelps.about')}
              value={measure}
              onChange={setMeasure}
              options={measures.map((value) => ({
                value,
                label: capitalised(t(`journal.measure.${value}`)),
              }))}
            />
          }
        />
      )}
    </main>
  );
}

const hasAnything = ({ felt, slow, relief, tags }: Insight): boolean =>
  felt.length > 0 ||
  relief.length > 0 ||
  tags.length > 0 ||
  slow.some(({ points }) => points.some((p) => p.count > 0));

function Told({
  view: { insight },
  says,
  span,
  about,
}: {
  readonly view: InsightView;
  readonly says: Says;
  readonly span: JSX.Element;
  readonly about: JSX.Element;
}): JSX.Element {
  const { t } = says;
  return (
    <>
      {!hasAnything(insight) && <p className="insight-empty">{t('whatHelps.empty')}</p>}
      <FeltSection insight={insight} says={says} />
      <section aria-labelledby="insight-slow">
        <h2 id="insight-slow">{t('whatHelps.slow')}</h2>
        <p className="insight-note">{t('whatHelps.slowLead')}</p>
        {span}
        <SlowMeasures slow={insight.slow} says={says} />
      </section>
      <section aria-labelledby="insight-patterns">
        <h2 id="insight-patterns">{t('whatHelps.patterns')}</h2>
        <p className="insight-note">{t('whatHelps.patternsLead')}</p>
        {about}
        <Patterns
          id="insight-relief"
          title={t('whatHelps.relief')}
          lead={t('whatHelps.reliefLead')}
          rows={reliefRows(insight, says)}
          says={says}
        />
        <Patterns
          id="insight-tags"
          title={t('whatHelps.tags')}
          lead={t('whatHelps.tagsLead')}
          rows={tagRows(insight, says)}
          says={says}
        />
        <ScreenSection insight={insight} says={says} />
        <Patterns
          id="insight-parts"
          title={t('whatHelps.parts')}
          lead={t('whatHelps.partsLead')}
          rows={partRows(insight, says)}
          says={says}
        />
        <Patterns
          id="insight-weekdays"
          title={t('whatHelps.weekdays')}
          lead={t('whatHelps.weekdaysLead')}
          rows={weekdayRows(insight, says)}
          says={says}
        />
      </section>
      <section aria-labelledby="insight-habit">
        <h2 id="insight-habit">{t('whatHelps.habit')}</h2>
        <p className="insight-told">{says.sentence(insight.regularity.sentence)}</p>
        <p className="insight-note">{t('whatHelps.habitLead')}</p>
      </section>
      <p className="insight-data">
        <a href="#data">{t('whatHelps.data')}</a>
      </p>
    </>
  );
}
