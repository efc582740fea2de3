import './check-in.css';
import { useState, type JSX } from 'react';
import { useChoices } from '../journal/use-choices.ts';
import { useWords } from '../words.ts';
import { TagPicker } from './tag-picker.tsx';
import { ZonePicker } from './zone-picker.tsx';

interface PlacesProps {
  readonly zones: readonly string[];
  readonly tags: readonly string[];
  readonly onChange: (places: {
    readonly zones?: readonly string[];
    readonly tags?: readonly string[];
  }) => void;
}

/** Where, and what may have fed it: folded away until it is wanted, open where something is said already. */
export function Places({ zones, tags, onChange }: PlacesProps): JSX.Element {
  const { t } = useWords();
  const { choices, addOwn } = useChoices();
  const [isOpen, setOpen] = useState(zones.length > 0 || tags.length > 0);
  return (
    <details
      className="folded"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t('journal.form.places')}</summary>
      {isOpen ? (
        <div className="places">
          <section>
            <p className="places-head">{t('journal.form.where')}</p>
            <ZonePicker zones={zones} onChange={(next) => onChange({ zones: next })} />
          </section>
          <section>
            <p className="places-head">{t('journal.form.fedBy')}</p>
            <TagPicker
              tags={tags}
              choices={choices}
              onChange={(next) => onChange({ tags: next })}
              onOwn={addOwn}
            />
          </section>
        </div>
      ) : null}
    </details>
  );
}
