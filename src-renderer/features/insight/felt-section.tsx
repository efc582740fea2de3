import './patterns.css';
import type { JSX } from 'react';
import type { FeltTold, Insight } from '../../../src-core/journal/insight/insight.ts';
import { ShareLine } from './pictures/share-line.tsx';
import type { Says } from './say.ts';

/** What is known of a setup well enough to be drawn. */
export type KnownFelt = FeltTold & { readonly share: NonNullable<FeltTold['share']> };
export const knownFelt = ({ felt }: Insight): readonly KnownFelt[] =>
  felt.filter((one): one is KnownFelt => one.share !== null);

const isTold = ({ verdict }: FeltTold): boolean => verdict === 'softer' || verdict === 'tighter';

/** What helps, by one word after each rest: first what may be said, then all of it as a table that is a picture too. */
export function FeltSection({
  insight,
  says,
}: {
  readonly insight: Insight;
  readonly says: Says;
}): JSX.Element | null {
  const { t } = says;
  const known = knownFelt(insight);
  const missing = insight.felt.filter(({ share }) => share === null);
  if (insight.felt.length === 0) return null;
  return (
    <section aria-labelledby="insight-felt">
      <h2 id="insight-felt">{t('whatHelps.felt')}</h2>
      <p className="insight-note">{t('whatHelps.feltLead')}</p>
      {known.filter(isTold).map(({ setupId, sentence }) => (
        <p key={setupId} className="insight-told">
          {says.sentence(sentence)}
        </p>
      ))}
      {known.length === 0 ? (
        <p className="insight-told">{t('whatHelps.feltNotYet')}</p>
      ) : (
        <FeltTable rows={known} says={says} />
      )}
      {missing.length > 0 && (
        <details className="insight-more">
          <summary>
            {t('whatHelps.missing')}
            <span className="unseen"> {t('whatHelps.felt')}</span>
          </summary>
          <ul>
            {missing.map(({ setupId, sentence }) => (
              <li key={setupId}>{says.sentence(sentence)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

export function FeltTable({
  rows,
  says,
}: {
  readonly rows: readonly KnownFelt[];
  readonly says: Says;
}): JSX.Element {
  const { t } = says;
  return (
    <table className="patterns">
      <caption className="unseen">{t('whatHelps.felt')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{t('whatHelps.what')}</span>
          </th>
          <td className="patterns-picture" aria-hidden="true">
            <span className="patterns-ends">
              <span>{t('whatHelps.never')}</span>
              <span>{t('whatHelps.always')}</span>
            </span>
          </td>
          <th scope="col">{t('whatHelps.softerAfter')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.setupId}>
            <th scope="row">{says.setup(row.setupId)}</th>
            <td className="patterns-picture" aria-hidden="true">
              <ShareLine value={row.softer / row.n} share={row.share} isTold={isTold(row)} />
            </td>
            <td className="patterns-number">
              {t('whatHelps.times', { softer: row.softer, n: row.n })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
