import './patterns.css';
import type { JSX } from 'react';
import type { Verdict } from '../../../src-core/journal/insight/findings.ts';
import type { Estimate } from '../../../src-core/journal/statistics/interval.ts';
import { Interval, reachOf } from './pictures/interval.tsx';
import type { Says } from './say.ts';

export interface PatternRow {
  readonly key: string;
  readonly name: string;
  /** How much it rests on, in words. */
  readonly counts: string;
  readonly estimate: Estimate | null;
  readonly verdict: Verdict;
  readonly sentence: string;
}

interface PatternsProps {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly rows: readonly PatternRow[];
  readonly says: Says;
}

/** Longer lists are not read. What is left out stands below, folded. */
const MOST_ROWS = 8;

export const isTold = ({ verdict }: PatternRow): boolean =>
  verdict === 'less' || verdict === 'more';

/** What goes with what: the sentences that may be said, then all of it as a table that is a picture too. */
export function Patterns({ id, title, lead, rows, says }: PatternsProps): JSX.Element {
  const { t } = says;
  const known = rows.filter(({ estimate }) => estimate !== null);
  const shown = [...known.filter(isTold), ...known.filter((row) => !isTold(row))].slice(
    0,
    MOST_ROWS,
  );
  const folded = rows.filter((row) => !shown.includes(row));
  return (
    <section className="insight-part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p className="insight-note">{lead}</p>
      {shown.filter(isTold).map(({ key, sentence }) => (
        <p key={key} className="insight-told">
          {sentence}
        </p>
      ))}
      {known.length > 0 && !known.some(isTold) && (
        <p className="insight-told">{t('whatHelps.noPattern')}</p>
      )}
      {known.length === 0 && <p className="insight-told">{t('whatHelps.notYet')}</p>}
      {shown.length > 0 && <PatternTable caption={title} rows={shown} says={says} />}
      {folded.length > 0 && (
        <details className="insight-more">
          <summary>
            {shown.length === 0
              ? t('whatHelps.missing')
              : t('whatHelps.folded', { count: folded.length })}
            <span className="unseen"> {title}</span>
          </summary>
          <ul>
            {folded.map(({ key, sentence }) => (
              <li key={key}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** A table that is a picture too: each difference with its interval drawn on one axis. */
export function PatternTable({
  caption,
  rows,
  says,
}: {
  readonly caption: string;
  readonly rows: readonly PatternRow[];
  readonly says: Says;
}): JSX.Element {
  const { t } = says;
  const reach = reachOf(rows.map(({ estimate }) => estimate));
  return (
    <table className="patterns">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{t('whatHelps.what')}</span>
          </th>
          <td className="patterns-picture" aria-hidden="true">
            <span className="patterns-ends">
              <span>{t('whatHelps.lower')}</span>
              <span>{t('whatHelps.higher')}</span>
            </span>
          </td>
          <th scope="col">{t('whatHelps.difference')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              {row.name} <span className="insight-note">{row.counts}</span>
            </th>
            <td className="patterns-picture" aria-hidden="true">
              <Interval estimate={row.estimate} reach={reach} isTold={isTold(row)} />
            </td>
            <td className="patterns-number">
              {row.estimate === null ? null : <Difference estimate={row.estimate} says={says} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Difference({
  estimate: { value, low, high },
  says: { t, number },
}: {
  readonly estimate: Estimate;
  readonly says: Says;
}): JSX.Element {
  const sign = value >= 0.05 ? '+' : '';
  return (
    <>
      {sign + number(value)}{' '}
      <span className="insight-note">
        {t('whatHelps.interval', { low: number(low), high: number(high) })}
      </span>
    </>
  );
}
