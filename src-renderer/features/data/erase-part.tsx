import { useId, useState, type JSX, type SyntheticEvent } from 'react';
import { useWords } from '../../app/words.ts';
import { Status } from './status.tsx';
import { tellDone, useAct } from './use-data.ts';

/** Everything goes, after a word was written: no press by chance can do it. */
export function ErasePart({ isShared }: { readonly isShared: boolean }): JSX.Element {
  const { t } = useWords();
  const act = useAct();
  const id = useId();
  const [word, setWord] = useState('');
  const [others, setOthers] = useState(false);
  const erase = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    tellDone(act, await act.ask('data:erase', { word, others }), 'data.erased');
  };
  return (
    <section aria-labelledby="data-erase">
      <h2 id="data-erase">{t('data.erase')}</h2>
      <p className="data-note">{t('data.eraseNote')}</p>
      <form className="data-form" onSubmit={(event) => void erase(event)}>
        <label htmlFor={id}>{t('data.eraseAsk', { word: t('erase.word') })}</label>
        <input
          id={id}
          type="text"
          value={word}
          maxLength={64}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setWord(event.target.value)}
        />
        {isShared && (
          <label className="data-check">
            <input
              type="checkbox"
              checked={others}
              onChange={(event) => setOthers(event.target.checked)}
            />
            {t('data.eraseOthers')}
          </label>
        )}
        <button type="submit" className="button button-stop">
          {t('data.eraseDo')}
        </button>
      </form>
      <Status doing={act.doing} />
    </section>
  );
}
