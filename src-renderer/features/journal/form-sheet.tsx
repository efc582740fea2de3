import './form-sheet.css';
import { useId, useState, type JSX } from 'react';
import { isEmptyForm, type JournalForm } from '../../../src-core/journal/draft.ts';
import { LONGEST_ENTRY } from '../../../src-core/journal/records.ts';
import type { JournalHere } from '../../../src-core/journal/view.ts';
import type { Sentence } from '../../../src-core/schedule/nudge.ts';
import { ScalesField } from '../../app/check-in/scales-field.tsx';
import { Places } from '../../app/check-in/places.tsx';
import { useBridge } from '../../app/bridge.ts';
import { UnlockForm } from '../../app/journal/unlock-form.tsx';
import { useDraft } from '../../app/journal/use-draft.ts';
import { useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';
import { LinesField } from '../../ui/lines-field.tsx';
import { keepForm } from './keep-form.ts';
import { Prompt } from './prompt.tsx';
import { WhenField } from './when-field.tsx';

interface FormSheetProps {
  /** What it is kept aside by while it is being written. */
  readonly name: string;
  readonly first: JournalForm;
  readonly isNew: boolean;
  readonly here: JournalHere;
  readonly onClose: (isKept: boolean) => void;
}

/** A sheet to write on or to check in with, new or once more. */
export function FormSheet({ name, first, isNew, here, onClose }: FormSheetProps): JSX.Element {
  const bridge = useBridge();
  const { t } = useWords();
  const id = useId();
  const [form, setForm] = useState(first);
  const [isWrong, setWrong] = useState(false);
  const [why, setWhy] = useState<Sentence | null>(null);
  const [asksPassphrase, ask] = useState(false);
  const draft = useDraft(name);
  const change = (fields: Partial<JournalForm>): void => {
    const next = { ...form, ...fields } as JournalForm;
    setForm(next);
    draft.keep(next);
  };
  const close = (isKept: boolean): void => {
    draft.letGo();
    onClose(isKept);
  };
  const keep = async (): Promise<void> => {
    if (isWrong) return;
    if (isNew && isEmptyForm(form)) {
      close(false);
      return;
    }
    const answer = await keepForm(bridge, form, isNew);
    if (answer.ok) {
      close(true);
      return;
    }
    ask(answer.isLocked);
    setWhy(answer.isLocked ? null : answer.why);
  };
  const title = t(form.kind === 'entry' ? 'journal.page.writing' : 'journal.page.checkingIn');
  // While it is locked a new text could not be kept, nor be kept aside.
  if (form.kind === 'entry' && isNew && isEmptyForm(form) && isShut(here)) {
    return (
      <section className="writing" aria-label={title}>
        <UnlockForm lead={t('journal.lock.unlockToWrite')} takesFocus onOpened={() => undefined} />
        <Button look="quiet" onPress={() => close(false)}>
          {t('journal.form.cancel')}
        </Button>
      </section>
    );
  }
  return (
    <section className="writing" aria-labelledby={`${id}-title`}>
      <header className="writing-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {form.kind === 'entry' ? (
          <Prompt first={here.nowMs} />
        ) : (
          <p>{t('journal.page.scalesLead')}</p>
        )}
      </header>
      {form.kind === 'entry' ? (
        <>
          <label className="unseen" htmlFor={`${id}-text`}>
            {title}
          </label>
          <LinesField
            id={`${id}-text`}
            text={form.text}
            longest={LONGEST_ENTRY}
            takesFocus
            onChange={(text) => change({ text })}
          />
        </>
      ) : (
        <ScalesField values={form} onChange={(measure, value) => change({ [measure]: value })} />
      )}
      <Places zones={form.zones} tags={form.tags} onChange={change} />
      <WhenField
        atMs={form.atMs}
        nowMs={here.nowMs}
        timeZone={here.timeZone}
        mayBeNow={isNew}
        onChange={(atMs) => {
          setWrong(atMs === 'wrong');
          if (atMs !== 'wrong') change({ atMs });
        }}
      />
      {asksPassphrase ? (
        <UnlockForm
          lead={t('journal.lock.unlockToKeep')}
          takesFocus
          onOpened={() => {
            ask(false);
            void keep();
          }}
        />
      ) : null}
      {[why, draft.failure].map((said) =>
        said === null ? null : (
          <p key={said.key} role="alert">
            {t(said.key, said.values)}
          </p>
        ),
      )}
      <footer className="writing-foot">
        <Button look="main" onPress={() => void keep()}>
          {t('journal.form.keep')}
        </Button>
        <Button look="quiet" onPress={() => close(false)}>
          {t(isNew ? 'journal.form.cancel' : 'journal.form.close')}
        </Button>
        {isNew ? <p className="writing-note">{t('journal.form.draft')}</p> : null}
      </footer>
    </section>
  );
}

const isShut = ({ lock }: JournalHere): boolean => lock.exists && !lock.open;
