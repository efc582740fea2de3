import './sources.css';
import type { JSX } from 'react';
import type { TimedStep } from '../../src-core/practice/timeline.ts';
import { useWords } from './words.ts';
import { sourceRows } from './source-rows.ts';

/** Where the lines of a route come from. */
export const sourcesOfSteps = (steps: readonly TimedStep[]): readonly string[] =>
  steps.flatMap(({ cues }) => cues.map(({ source }) => source));

/** "Where does this come from?", closed until asked. */
export function Sources({ sources }: { readonly sources: readonly string[] }): JSX.Element {
  const { t } = useWords();
  const ids = [...new Set(sources)].sort();
  return (
    <details className="quietly sources">
      <summary>{t('guide.sources.title')}</summary>
      <p>{t('guide.sources.lead')}</p>
      <ul>
        {ids.map((id) => {
          const row = sourceRows.get(id);
          return row === undefined ? (
            <li key={id}>{t(id === 'own' ? 'guide.sources.own' : 'guide.sources.app')}</li>
          ) : (
            // The rows of docs/sources.md, which are in English.
            <li key={id} lang="en" dir="ltr" translate="no">
              {row.says} <span className="source">{row.restsOn}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
