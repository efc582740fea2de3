import type { JSX } from 'react';
import { useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';
import type { Unfinished } from './use-unfinished.ts';

interface UnfinishedListProps {
  readonly unfinished: readonly Unfinished[];
  readonly onGoOn: (one: Unfinished) => void;
  readonly onLetGo: (name: string) => void;
}

const START_LENGTH = 60;

/** What was begun and not kept: to go on with, or to let go. */
export function UnfinishedList(props: UnfinishedListProps): JSX.Element | null {
  const { t } = useWords();
  if (props.unfinished.length === 0) return null;
  return (
    <section className="unfinished" aria-label={t('journal.page.unfinished')}>
      <h2>{t('journal.page.unfinished')}</h2>
      <ul>
        {props.unfinished.map((one) => (
          <li key={one.name}>
            <span>
              {one.form.kind === 'entry'
                ? t('journal.page.unfinishedEntry', { start: startOf(one.form.text) })
                : t('journal.page.unfinishedCheckIn')}
            </span>
            <Button look="quiet" onPress={() => props.onGoOn(one)}>
              {t('journal.page.goOn')}
            </Button>
            <Button look="quiet" onPress={() => props.onLetGo(one.name)}>
              {t('journal.form.cancel')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const startOf = (text: string): string => {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.length <= START_LENGTH ? line : `${line.slice(0, START_LENGTH)}…`;
};
