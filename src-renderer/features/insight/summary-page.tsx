import './summary.css';
import { useEffect, type JSX } from 'react';
import type { Insight } from '../../../src-core/journal/insight/insight.ts';
import type { InsightView } from '../../../src-core/journal/insight/insight-view.ts';
import { useBridge } from '../../app/bridge.ts';
import { useFormats, useWords } from '../../app/words.ts';
import { FeltTable, knownFelt } from './felt-section.tsx';
import { reliefRows, tagRows } from './pattern-rows.ts';
import { isTold, PatternTable, type PatternRow } from './patterns.tsx';
import { fromFirstSaid, isCourse } from './pictures/river-shape.ts';
import { River } from './pictures/river.tsx';
import { ScreenPlot } from './pictures/screen-plot.tsx';
import { capitalised, saysOf, type Says } from './say.ts';
import { useInsight } from './use-insight.ts';

const WEEKS = 52;
/** What has its place on two sheets, also on the shorter paper. */
const MOST_ROWS = { felt: 4, relief: 5, reliefBesideFelt: 2, tags: 6 } as const;

/** Two sheets for somebody who helps: how the year went, and what went with what. Drawn to be printed. */
export function SummaryPage(): JSX.Element {
  const bridge = useBridge();
  const words = useWords();
  const formats = useFormats();
  const { view, why, isLoading } = useInsight({ measure: 'tension', weeks: WEEKS });
  useEffect(() => {
    if (isLoading) return;
    // Letters that are still on their way would be printed in another face.
    void document.fonts.ready.then(() => bridge.call('data:summary-drawn', null));
  }, [bridge, isLoading]);
  if (view === null) {
    return <main className="summary">{why !== null && <p>{words.t(why.key, why.values)}</p>}</main>;
  }
  return <Sheets view={view} says={saysOf(view, words, formats)} />;
}

function Sheets({
  view: { insight, nowMs },
  says,
}: {
  readonly view: InsightView;
  readonly says: Says;
}): JSX.Element {
  const { t } = says;
  const date = useFormats().date(nowMs);
  const felt = knownFelt(insight).slice(0, MOST_ROWS.felt);
  return (
    <main className="summary">
      <article className="sheet">
        <header>
          <h1>{t('summary.title')}</h1>
          <p className="summary-note">{t('summary.what', { date })}</p>
        </header>
        <h2>{t('summary.year')}</h2>
        <div className="summary-slow">
          {insight.slow.map((slow) => (
            <Slow key={slow.measure} slow={slow} says={says} />
          ))}
        </div>
        <p className="summary-foot">{t('summary.scales')}</p>
      </article>
      <article className="sheet">
        <h2>{t('summary.patterns')}</h2>
        <p className="summary-note">{t('whatHelps.patternsLead')}</p>
        {felt.length > 0 && (
          <section>
            <h3>{t('whatHelps.felt')}</h3>
            <FeltTable rows={felt} says={says} />
          </section>
        )}
        <Part
          title={t('whatHelps.relief')}
          rows={reliefRows(insight, says)}
          most={felt.length > 0 ? MOST_ROWS.reliefBesideFelt : MOST_ROWS.relief}
          says={says}
        />
        <Part
          title={t('whatHelps.tags')}
          rows={tagRows(insight, says)}
          most={MOST_ROWS.tags}
          says={says}
        />
        <h3>{t('whatHelps.screen')}</h3>
        <p>{says.sentence(insight.screen.sentence)}</p>
        {insight.screen.verdict !== 'not-enough' && (
          <ScreenPlot
            screen={insight.screen}
            label=""
            ends={[t('journal.anchor.tension0'), t('journal.anchor.tension10')]}
            hour={(hours) => t('whatHelps.hour', { hours })}
          />
        )}
        <h3>{t('whatHelps.habit')}</h3>
        <p>{says.sentence(insight.regularity.sentence)}</p>
        <p className="summary-foot">{t('summary.limits')}</p>
      </article>
    </main>
  );
}

function Slow({
  slow: { measure, points, sentences },
  says,
}: {
  readonly slow: Insight['slow'][number];
  readonly says: Says;
}): JSX.Element {
  const { t } = says;
  const shown = fromFirstSaid(points, 13);
  return (
    <section>
      <h3>{capitalised(t(`journal.measure.${measure}`))}</h3>
      {isCourse(shown) && (
        <River
          points={shown}
          label=""
          ends={[t(`journal.anchor.${measure}0`), t(`journal.anchor.${measure}10`)]}
        />
      )}
      {sentences.map((sentence) => (
        <p key={sentence.key}>{says.sentence(sentence)}</p>
      ))}
    </section>
  );
}

function Part({
  title,
  rows,
  most,
  says,
}: {
  readonly title: string;
  readonly rows: readonly PatternRow[];
  readonly most: number;
  readonly says: Says;
}): JSX.Element {
  const known = rows.filter(({ estimate }) => estimate !== null);
  const shown = [...known.filter(isTold), ...known.filter((row) => !isTold(row))].slice(0, most);
  return (
    <section>
      <h3>{title}</h3>
      {shown.length === 0 ? (
        <p>{says.t('summary.notYet')}</p>
      ) : (
        <PatternTable caption={title} rows={shown} says={says} />
      )}
    </section>
  );
}
