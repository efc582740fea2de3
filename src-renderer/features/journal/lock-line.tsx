import './lock.css';
import { useState, type JSX } from 'react';
import type { JournalHere } from '../../../src-core/journal/view.ts';
import type { Sentence } from '../../../src-core/schedule/nudge.ts';
import { useBridge } from '../../app/bridge.ts';
import { useFormats, useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';
import { LockDialog, type LockWish } from './lock-dialog.tsx';

/** How the journal is kept, plainly, and what may be done about it. */
export function LockLine({ here }: { readonly here: JournalHere }): JSX.Element {
  const bridge = useBridge();
  const { t } = useWords();
  const formats = useFormats();
  const [wish, setWish] = useState<LockWish | null>(null);
  const [said, setSaid] = useState<Sentence | null>(null);
  const { lock, timeZone } = here;
  const state = !lock.exists
    ? t('journal.lock.open')
    : lock.openUntilMs === null
      ? t('journal.lock.isClosed')
      : t('journal.lock.isOpen', { time: formats.time(lock.openUntilMs, timeZone) });
  return (
    <section className="lock-line" aria-label={t('journal.lock.title')}>
      <p>{state}</p>
      <div className="lock-acts">
        {lock.exists ? (
          <>
            {lock.open ? (
              <Button look="quiet" onPress={() => void bridge.call('journal:lock-now', null)}>
                {t('journal.lock.lockNow')}
              </Button>
            ) : null}
            <Button look="quiet" onPress={() => setWish('change')}>
              {t('journal.lock.change')}
            </Button>
            <Button look="quiet" onPress={() => setWish('remove')}>
              {t('journal.lock.remove')}
            </Button>
          </>
        ) : (
          <Button look="quiet" onPress={() => setWish('set')}>
            {t('journal.lock.set')}
          </Button>
        )}
      </div>
      <p role="status">{said === null ? '' : t(said.key, said.values)}</p>
      {wish === null ? null : (
        <LockDialog
          wish={wish}
          onClose={() => setWish(null)}
          onDone={(done) => {
            setWish(null);
            setSaid(done);
          }}
        />
      )}
    </section>
  );
}
