import { useState, type JSX } from 'react';
import type { Backup } from '../../../src-core/journal/data-view.ts';
import { useFormats, useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';
import { Status } from './status.tsx';
import { useAct } from './use-data.ts';

/** The daily copies, each of which can be put back. */
export function CopiesPart({ backups }: { readonly backups: readonly Backup[] }): JSX.Element {
  const { t } = useWords();
  const formats = useFormats();
  const dateOf = (date: string): string => formats.date(Date.parse(`${date}T00:00:00Z`), 'UTC');
  const act = useAct();
  const [asking, setAsking] = useState<string | null>(null);
  const putBack = async (name: string): Promise<void> => {
    const answer = await act.ask('data:restore', { name });
    if (answer === null) return;
    setAsking(null);
    act.tell(answer.ok ? { key: 'data.putBackDone', values: { count: answer.value } } : answer.why);
  };
  return (
    <section aria-labelledby="data-copies">
      <h2 id="data-copies">{t('data.copies')}</h2>
      <p className="data-note">{t(backups.length === 0 ? 'data.noCopies' : 'data.copiesNote')}</p>
      <ul className="data-list">
        {backups.map(({ name, date, bytes }) => (
          <li key={name} className="data-row">
            <p>
              {dateOf(date)}{' '}
              <span className="data-note">
                {t('data.size', { mb: formats.number(bytes / 1_048_576, 1) })}
              </span>
            </p>
            {asking === name ? null : (
              <Button
                look="quiet"
                label={t('data.putBackWhat', { date: dateOf(date) })}
                onPress={() => setAsking(name)}
              >
                {t('data.putBack')}
              </Button>
            )}
            {asking === name && (
              <div className="data-ask" role="group" aria-labelledby="data-put-back">
                <p id="data-put-back">{t('data.putBackSure', { date: dateOf(date) })}</p>
                <div className="data-actions">
                  <Button look="main" takesFocus onPress={() => void putBack(name)}>
                    {t('data.putBack')}
                  </Button>
                  <Button onPress={() => setAsking(null)}>{t('data.leave')}</Button>
                </div>
              </div>
            )}
          </li>
        ))}
      </ul>
      <Status doing={act.doing} />
    </section>
  );
}
