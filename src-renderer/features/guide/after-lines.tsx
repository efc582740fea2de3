import { useEffect, useId, useState, type JSX } from 'react';
import { formOfDraft, type EntryForm } from '../../../src-core/journal/draft.ts';
import { LONGEST_ENTRY } from '../../../src-core/journal/records.ts';
import type { Sentence } from '../../../src-core/schedule/nudge.ts';
import { useBridge } from '../../app/bridge.ts';
import { write } from '../../app/journal/ask.ts';
import { UnlockForm } from '../../app/journal/unlock-form.tsx';
import { useDraft } from '../../app/journal/use-draft.ts';
import { useWords } from '../../app/words.ts';
import { LinesField } from '../../ui/lines-field.tsx';

interface AfterLines {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Keeps the lines. False where they could not be kept: then it is said, and they stay on the page. */
  readonly keep: () => Promise<boolean>;
  readonly letGo: () => void;
  readonly why: Sentence | null;
  readonly asksPassphrase: boolean;
  readonly opened: () => void;
}

/** The words after a rest. They go to the journal by themselves, so that a locked one costs no scale. */
export function useAfterLines(sessionId: string): AfterLines {
  const bridge = useBridge();
  const [text, setText] = useState('');
  const [why, setWhy] = useState<Sentence | null>(null);
  const [asksPassphrase, ask] = useState(false);
  const id = `${sessionId}.line`;
  const draft = useDraft(id);
  useEffect(() => {
    let isGone = false;
    void bridge.call('journal:drafts', null).then((reply) => {
      if (isGone || !reply.ok || !reply.value.ok) return;
      const body = reply.value.value.find((one) => one.for === id)?.body ?? null;
      const form = body === null ? null : formOfDraft(body);
      if (form?.kind === 'entry') setText((typed) => (typed === '' ? form.text : typed));
    });
    return () => {
      isGone = true;
    };
  }, [bridge, id]);
  const formOf = (written: string): EntryForm => ({
    kind: 'entry',
    id,
    atMs: null,
    text: written,
    sessionId,
    zones: [],
    tags: [],
  });
  return {
    text,
    why,
    asksPassphrase,
    setText: (written) => {
      setText(written);
      draft.keep(formOf(written));
    },
    keep: async () => {
      if (text.trim() === '') return true;
      const answer = await write(bridge, 'journal:add', formOf(text.trim()));
      if (answer.ok) {
        draft.letGo();
        return true;
      }
      ask(answer.isLocked);
      setWhy(answer.isLocked ? null : answer.why);
      return false;
    },
    letGo: () => draft.letGo(),
    opened: () => ask(false),
  };
}

interface AfterLinesFieldProps {
  readonly lines: AfterLines;
  readonly takesFocus: boolean;
  /** The passphrase was asked for and given. */
  readonly onOpened: () => void;
}

/** Room for a few lines, open to whoever likes. */
export function AfterLinesField({
  lines,
  takesFocus,
  onOpened,
}: AfterLinesFieldProps): JSX.Element {
  const { t } = useWords();
  const id = useId();
  return (
    <section className="after-lines">
      <label htmlFor={id}>{t('guide.after.lines')}</label>
      <LinesField
        id={id}
        longest={LONGEST_ENTRY}
        text={lines.text}
        onChange={lines.setText}
        takesFocus={takesFocus}
      />
      {lines.why === null ? null : <p role="alert">{t(lines.why.key, lines.why.values)}</p>}
      {lines.asksPassphrase ? (
        <UnlockForm
          lead={t('journal.lock.unlockToKeep')}
          takesFocus
          onOpened={() => {
            lines.opened();
            onOpened();
          }}
        />
      ) : null}
    </section>
  );
}
