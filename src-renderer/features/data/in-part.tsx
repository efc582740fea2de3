import { useState, type JSX } from 'react';
import type { Picked, TakenIn } from '../../../src-core/journal/data-view.ts';
import { recordKinds } from '../../../src-core/journal/records.ts';
import { useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';
import { Status } from './status.tsx';
import { useAct } from './use-data.ts';

type Found = Extract<Picked, { readonly kind: 'picked' }>;

/** A file is looked at first; only what was seen is taken in. */
export function InPart(): JSX.Element {
  const { t } = useWords();
  const act = useAct();
  const [found, setFound] = useState<Found | null>(null);
  const choose = async (): Promise<void> => {
    setFound(null);
    const picked = await act.ask('data:pick-import', null);
    if (picked === null) return;
    act.tell(picked.kind === 'failed' ? picked.why : null);
    if (picked.kind === 'picked') setFound(picked);
  };
  const take = async ({ pick }: Found): Promise<void> => {
    const taken = await act.ask('data:import', { pick });
    if (taken === null) return;
    setFound(null);
    act.tell(taken.ok ? { key: 'data.taken', values: {} } : taken.why);
  };
  return (
    <section aria-labelledby="data-in">
      <h2 id="data-in">{t('data.in')}</h2>
      <p className="data-note">{t('data.inNote')}</p>
      {found === null ? (
        <Button look="plain" onPress={() => void choose()}>
          {t('data.choose')}
        </Button>
      ) : (
        <div className="data-ask" role="group" aria-labelledby="data-found">
          <Preview found={found} />
          <div className="data-actions">
            <Button look="main" takesFocus onPress={() => void take(found)}>
              {t('data.takeIn')}
            </Button>
            <Button onPress={() => setFound(null)}>{t('data.leave')}</Button>
          </div>
        </div>
      )}
      <Status doing={act.doing} />
    </section>
  );
}

const sum = (counts: TakenIn['counts']): number =>
  counts.added + counts.newer + counts.same + counts.older;

function Preview({ found: { name, found } }: { readonly found: Found }): JSX.Element {
  const { t } = useWords();
  return (
    <>
      <p id="data-found">{t('data.found', { name, total: sum(found.counts) })}</p>
      <p>{t('journal.import.preview', found.counts)}</p>
      <ul className="data-kinds">
        {recordKinds.map((kind) => {
          const count = found.byKind[kind];
          return count === undefined ? null : (
            <li key={kind}>{t(`data.kind.${kind}`, { count })}</li>
          );
        })}
      </ul>
      {found.newer && <p>{t('data.newer')}</p>}
      {found.badLines > 0 && (
        <>
          <p>{t('data.badLines', { count: found.badLines })}</p>
          <ul className="data-note">
            {found.firstBad.slice(0, 5).map(({ line, why, field }) => (
              <li key={line}>
                {t('journal.import.badLine', { line, why: t(`journal.import.${why}`, { field }) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
