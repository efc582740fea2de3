import './unlock-form.css';
import { useId, useState, type JSX } from 'react';
import type { Sentence } from '../../../src-core/schedule/nudge.ts';
import { Button } from '../../ui/button.tsx';
import { useBridge } from '../bridge.ts';
import { useWords } from '../words.ts';
import { OpenFor } from './open-for.tsx';
import { openSpells, type OpenSpell } from './open-spell.ts';

interface UnlockFormProps {
  readonly lead: string;
  readonly onOpened: () => void;
  readonly takesFocus?: boolean;
}

const focus = (element: HTMLInputElement | null): void => element?.focus();

/** Asks for the passphrase, and for how long the journal is to stay open. */
export function UnlockForm({ lead, onOpened, takesFocus }: UnlockFormProps): JSX.Element {
  const bridge = useBridge();
  const { t } = useWords();
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const [spell, setSpell] = useState<OpenSpell>('quarter');
  const [why, setWhy] = useState<Sentence | null>(null);
  const [isBusy, setBusy] = useState(false);
  const unlock = async (): Promise<void> => {
    if (passphrase === '' || isBusy) return;
    setBusy(true);
    const reply = await bridge.call('journal:unlock', { passphrase, forMs: openSpells[spell] });
    setBusy(false);
    if (reply.ok && reply.value.ok) {
      setPassphrase('');
      setWhy(null);
      onOpened();
      return;
    }
    setWhy(
      reply.ok && !reply.value.ok
        ? reply.value.why
        : { key: 'journal.failure.unanswered', values: {} },
    );
  };
  return (
    <form
      className="unlock"
      onSubmit={(event) => {
        event.preventDefault();
        void unlock();
      }}
    >
      <p>{lead}</p>
      <div className="unlock-row">
        <label htmlFor={id}>{t('journal.lock.passphrase')}</label>
        <input
          id={id}
          className="line-field"
          type="password"
          autoComplete="off"
          maxLength={1_000}
          value={passphrase}
          aria-invalid={why !== null}
          aria-describedby={`${id}-why`}
          onChange={({ target }) => setPassphrase(target.value)}
          ref={takesFocus === true ? focus : null}
        />
      </div>
      <OpenFor spell={spell} onChange={setSpell} />
      <div className="unlock-row">
        <Button look="main" onPress={() => void unlock()}>
          {t(isBusy ? 'journal.lock.opening' : 'journal.lock.unlock')}
        </Button>
      </div>
      <p id={`${id}-why`} role="alert">
        {why === null ? '' : t(why.key, why.values)}
      </p>
    </form>
  );
}
