import './own-words.css';
import { useId, useState, type JSX } from 'react';
import type { JournalChoices } from '../../../src-core/journal/choices.ts';
import type { Sentence } from '../../../src-core/schedule/nudge.ts';
import { useBridge } from '../../app/bridge.ts';
import { write } from '../../app/journal/ask.ts';
import { useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';
import { keyInField } from '../../ui/key-in-field.ts';

type OwnTag = JournalChoices['own'][number];

/** The tags of one's own: to rename, or to delete with a way back. */
export function OwnWords({ own }: { readonly own: readonly OwnTag[] }): JSX.Element | null {
  const bridge = useBridge();
  const { t } = useWords();
  const [gone, setGone] = useState<OwnTag | null>(null);
  const [why, setWhy] = useState<Sentence | null>(null);
  const remove = async (tag: OwnTag, isBack: boolean): Promise<void> => {
    const name = isBack ? 'journal:bring-back' : 'journal:remove';
    const answer = await write(bridge, name, { kind: 'tag', id: tag.id });
    setWhy(answer.ok ? null : answer.why);
    if (answer.ok) setGone(isBack ? null : tag);
  };
  if (own.length === 0 && gone === null) return null;
  return (
    <details className="folded own-words">
      <summary>{t('journal.tags.mine')}</summary>
      <ul>
        {own.map((tag) => (
          <OwnWord key={tag.id} tag={tag} onRemove={() => void remove(tag, false)} onWhy={setWhy} />
        ))}
      </ul>
      <p role="status">
        {gone === null ? '' : t('journal.tags.removed', { label: gone.label })}{' '}
        {gone === null ? null : (
          <Button look="quiet" takesFocus onPress={() => void remove(gone, true)}>
            {t('journal.page.bringBack')}
          </Button>
        )}
      </p>
      {why === null ? null : <p role="alert">{t(why.key, why.values)}</p>}
    </details>
  );
}

interface OwnWordProps {
  readonly tag: OwnTag;
  readonly onRemove: () => void;
  readonly onWhy: (why: Sentence | null) => void;
}

function OwnWord({ tag, onRemove, onWhy }: OwnWordProps): JSX.Element {
  const bridge = useBridge();
  const { t } = useWords();
  const id = useId();
  const [name, setName] = useState<string | null>(null);
  const rename = async (): Promise<void> => {
    const label = name?.trim() ?? '';
    if (label === '') return;
    const answer = await write(bridge, 'journal:edit', {
      kind: 'tag',
      id: tag.id,
      changes: { label },
    });
    onWhy(answer.ok ? null : answer.why);
    if (answer.ok) setName(null);
  };
  if (name !== null) {
    return (
      <li>
        <label className="unseen" htmlFor={id}>
          {t('journal.tags.renamed')}
        </label>
        <input
          id={id}
          className="line-field"
          type="text"
          maxLength={60}
          autoComplete="off"
          value={name}
          onChange={({ target }) => setName(target.value)}
          onKeyDown={(event) => {
            const key = keyInField(event);
            if (key === 'Enter') void rename();
            if (key === 'Escape') setName(null);
          }}
        />
        <Button look="quiet" onPress={() => void rename()}>
          {t('journal.tags.keep')}
        </Button>
      </li>
    );
  }
  return (
    <li>
      <span>{tag.label}</span>
      <Button
        look="quiet"
        label={t('journal.tags.rename', { label: tag.label })}
        onPress={() => setName(tag.label)}
      >
        {t('journal.page.edit')}
      </Button>
      <Button
        look="quiet"
        label={t('journal.tags.remove', { label: tag.label })}
        onPress={onRemove}
      >
        {t('journal.page.remove')}
      </Button>
    </li>
  );
}
