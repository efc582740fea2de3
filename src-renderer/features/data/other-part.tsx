import type { JSX } from 'react';
import type { SharedView } from '../../../src-core/journal/data-view.ts';
import { useFormats, useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';
import { Status } from './status.tsx';
import { tellDone, useAct } from './use-data.ts';

/** A folder that carries the history between the machines of one person. */
export function OtherPart({
  shared,
  onChanged,
}: {
  readonly shared: SharedView | null;
  readonly onChanged: () => void;
}): JSX.Element {
  const { t } = useWords();
  const formats = useFormats();
  const act = useAct();
  const ask = async (name: 'data:share' | 'data:unshare'): Promise<void> => {
    tellDone(act, await act.ask(name, null), 'data.saved');
    onChanged();
  };
  return (
    <section aria-labelledby="data-other">
      <h2 id="data-other">{t('data.other')}</h2>
      <p className="data-note">{t('data.otherNote')}</p>
      {shared === null ? (
        <Button onPress={() => void ask('data:share')}>{t('data.chooseFolder')}</Button>
      ) : (
        <>
          <p className="data-folder">{t('data.sharedIn', { folder: shared.folder })}</p>
          {shared.trouble !== null && <p>{t(shared.trouble.key, shared.trouble.values)}</p>}
          {shared.lastWallMs !== null && (
            <p className="data-note">
              {t('data.sharedLast', { time: formats.time(shared.lastWallMs) })}
            </p>
          )}
          <div className="data-actions">
            <Button onPress={() => void ask('data:unshare')}>{t('data.unshare')}</Button>
          </div>
        </>
      )}
      <Status doing={act.doing} />
    </section>
  );
}
