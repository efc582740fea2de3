import './feelings.css';
import type { JSX } from 'react';
import { feelings } from '../../../src-core/practice/vocabulary.ts';
import { useWords } from '../../app/words.ts';
import type { Act } from './use-today.ts';

/** One tap on how it feels, and what suits that begins. */
export function Feelings({ act }: { readonly act: Act }): JSX.Element {
  const { t } = useWords();
  return (
    <div className="today-feelings" role="group" aria-label={t('tray.feel')}>
      <span aria-hidden="true">{t('tray.feel')}</span>
      {feelings.map((feeling) => (
        <button
          key={feeling}
          type="button"
          className="today-feeling"
          onClick={() => act({ type: 'start', setupId: null, feeling })}
        >
          {t(`tray.feeling.${feeling}`)}
        </button>
      ))}
    </div>
  );
}
