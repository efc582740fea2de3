import './lock.css';
import { useId, useState, type JSX } from 'react';
import type { JournalAnswer } from '../../../src-core/journal/view.ts';
import type { Sentence } from '../../../src-core/schedule/nudge.ts';
import { useBridge } from '../../app/bridge.ts';
import { OpenFor } from '../../app/journal/open-for.tsx';
import { openSpells, type OpenSpell } from '../../app/journal/open-spell.ts';
import { useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { PassphraseField } from './passphrase-field.tsx';

export type LockWish = 'set' | 'change' | 'remove';

interface LockDialogProps {
  readonly wish: LockWish;
  readonly onClose: () => void;
  /** It is done: what there is to say of it. */
  readonly onDone: (said: Sentence) => void;
}

/** Sets the lock, changes its passphrase or takes it off; what it does and what it costs is said before. */
export function LockDialog({ wish, onClose, onDone }: LockDialogProps): JSX.Element {
  const bridge = useBridge();
  const { t } = useWords();
  const id = useId();
  const [old, setOld] = useState('');
  const [fresh, setFresh] = useState('');
  const [again, setAgain] = useState('');
  const [spell, setSpell] = useState<OpenSpell>('quarter');
  const [isUnderstood, setUnderstood] = useState(false);
  const [why, setWhy] = useState<Sentence | null>(null);
  const [isBusy, setBusy] = useState(false);
  const asksOld = wish !== 'set';
  const asksFresh = wish !== 'remove';
  const isDifferent = asksFresh && again !== '' && fresh !== again;
  const isReady =
    !isBusy &&
    (!asksOld || old !== '') &&
    (!asksFresh || (fresh !== '' && fresh === again)) &&
    (wish !== 'set' || isUnderstood);

  const ask = async (): Promise<JournalAnswer<readonly string[] | null> | null> => {
    const reply =
      wish === 'set'
        ? await bridge.call('journal:set-lock', { passphrase: fresh, forMs: openSpells[spell] })
        : wish === 'change'
          ? await bridge.call('journal:change-passphrase', { old, fresh })
          : await bridge.call('journal:remove-lock', { passphrase: old });
    return reply.ok ? reply.value : null;
  };
  const go = async (): Promise<void> => {
    if (!isReady) return;
    setBusy(true);
    const answer = await ask();
    setBusy(false);
    if (answer === null) setWhy({ key: 'journal.failure.unanswered', values: {} });
    else if (!answer.ok) setWhy(answer.why);
    else {
      const plain = answer.value ?? [];
      const done = ({ set: 'done', change: 'changed', remove: 'removed' } as const)[wish];
      onDone(
        plain.length === 0
          ? { key: `journal.lock.${done}`, values: {} }
          : { key: 'journal.lock.plainCopies', values: { files: plain.join(', ') } },
      );
    }
  };
  return (
    <Dialog title={t(`journal.lock.${wish}`)} onClose={onClose}>
      <form
        className="unlock"
        onSubmit={(event) => {
          event.preventDefault();
          void go();
        }}
      >
        {wish === 'remove' ? <p>{t('journal.lock.open')}</p> : <p>{t('journal.lock.what')}</p>}
        {wish === 'remove' ? null : <p className="loss">{t('journal.lock.loss')}</p>}
        {asksOld ? (
          <PassphraseField label={t('journal.lock.old')} value={old} onChange={setOld} takesFocus />
        ) : null}
        {asksFresh ? (
          <>
            <PassphraseField
              label={t(wish === 'set' ? 'journal.lock.passphrase' : 'journal.lock.fresh')}
              value={fresh}
              onChange={setFresh}
              takesFocus={!asksOld}
            />
            <PassphraseField label={t('journal.lock.again')} value={again} onChange={setAgain} />
          </>
        ) : null}
        {wish === 'set' ? (
          <>
            <OpenFor spell={spell} onChange={setSpell} />
            <p className="writing-note">{t('journal.lock.closes')}</p>
            <label className="understood" htmlFor={`${id}-known`}>
              <input
                id={`${id}-known`}
                type="checkbox"
                checked={isUnderstood}
                onChange={({ target }) => setUnderstood(target.checked)}
              />
              <span>{t('journal.lock.understood')}</span>
            </label>
          </>
        ) : null}
        <p role="alert">
          {why === null ? (isDifferent ? t('journal.lock.different') : '') : t(why.key, why.values)}
        </p>
        <div className="unlock-row">
          <Button look="main" isOff={!isReady} onPress={() => void go()}>
            {t(isBusy ? 'journal.lock.working' : `journal.lock.${wish === 'set' ? 'setUp' : wish}`)}
          </Button>
          <Button look="quiet" onPress={onClose}>
            {t('journal.lock.leave')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
