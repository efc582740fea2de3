import type { JSX } from 'react';
import type { SessionView } from '../../../src-core/session/view.ts';
import { useWords } from '../../app/words.ts';
import { Notes } from './notes.tsx';
import { wholeMinutes } from './whole-minutes.ts';

/** On the way there, however the rest was begun: what to have ready, when to stop, and how long all of it takes. */
export function ToldBeforehand({ view }: { readonly view: SessionView }): JSX.Element {
  const { t } = useWords();
  return (
    <div className="told-beforehand">
      {view.wholeMs === null ? null : (
        <p>{t('guide.before.whole', { count: wholeMinutes(view.wholeMs) })}</p>
      )}
      <div className="notes">
        <Notes title={t('guide.before.bring')} sayings={view.bring} />
        <Notes title={t('guide.before.stopIf')} sayings={view.stopIf} />
      </div>
    </div>
  );
}
