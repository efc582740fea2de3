import './check-in.css';
import { useId, useState, type JSX } from 'react';
import type { JournalChoices } from '../../../src-core/journal/choices.ts';
import { fedByTags, type FedByTagId } from '../../../src-core/journal/fed-by-tags.ts';
import { Button } from '../../ui/button.tsx';
import { keyInField } from '../../ui/key-in-field.ts';
import { Ticks } from '../../ui/ticks.tsx';
import { useWords } from '../words.ts';

interface TagPickerProps {
  readonly tags: readonly string[];
  readonly choices: JournalChoices;
  readonly onChange: (tags: readonly string[]) => void;
  /** Gives the new tag's id, or null where it could not be kept. */
  readonly onOwn: (label: string) => Promise<string | null>;
}

/** So many are shown before one asks for the rest. */
const FIRST = 12;

/** What may have fed it: the list, what is used most at its head, and tags of one's own. */
export function TagPicker({ tags, choices, onChange, onOwn }: TagPickerProps): JSX.Element {
  const { t } = useWords();
  const [isWhole, setWhole] = useState(false);
  const [own, setOwn] = useState('');
  const ownId = useId();
  const chosen = new Set(tags);
  const toggle = (tag: string): void =>
    onChange(chosen.has(tag) ? tags.filter((one) => one !== tag) : [...tags, tag]);
  const options = optionsOf(choices, (id) => t(`journal.tag.${id}`));
  const shown = isWhole
    ? options
    : options.filter(({ value }, index) => index < FIRST || chosen.has(value));
  const add = async (): Promise<void> => {
    const label = own.trim();
    if (label === '') return;
    const known = options.find((one) => one.label.toLowerCase() === label.toLowerCase());
    const id = known?.value ?? (await onOwn(label));
    if (id === null) return;
    setOwn('');
    if (!chosen.has(id)) onChange([...tags, id]);
  };
  return (
    <div className="tag-picker">
      <Ticks
        label={t('journal.form.fedBy')}
        options={shown}
        chosen={chosen}
        onToggle={toggle}
        look="words"
      />
      <div className="tag-more">
        {options.length > FIRST ? (
          <Button look="quiet" onPress={() => setWhole(!isWhole)}>
            {t(isWhole ? 'journal.tags.fewer' : 'journal.tags.more')}
          </Button>
        ) : null}
        <label htmlFor={ownId}>{t('journal.tags.own')}</label>
        <input
          id={ownId}
          className="line-field"
          type="text"
          maxLength={60}
          autoComplete="off"
          value={own}
          onChange={({ target }) => setOwn(target.value)}
          onKeyDown={(event) => {
            if (keyInField(event) !== 'Enter') return;
            event.preventDefault();
            void add();
          }}
        />
        <Button onPress={() => void add()}>{t('journal.tags.add')}</Button>
      </div>
    </div>
  );
}

/** All tags by name: those that were used first, most used at the head. */
function optionsOf(
  { own, used }: JournalChoices,
  nameOf: (id: FedByTagId) => string,
): readonly { readonly value: string; readonly label: string }[] {
  const times = new Map(used.tags.map(({ id, count }) => [id, count]));
  return [
    ...own.map(({ id, label }) => ({ value: id, label })),
    ...fedByTags.map(({ id }) => ({ value: id, label: nameOf(id) })),
  ]
    .map((option, index) => ({ option, index, count: times.get(option.value) ?? 0 }))
    .sort((one, other) => other.count - one.count || one.index - other.index)
    .map(({ option }) => option);
}
