import { useState, type JSX } from 'react';
import { TagPicker } from '../../app/check-in/tag-picker.tsx';
import { ZonePicker } from '../../app/check-in/zone-picker.tsx';
import { useChoices } from '../../app/journal/use-choices.ts';
import { useWords } from '../../app/words.ts';

export interface Places {
  readonly zones: readonly string[];
  readonly tags: readonly string[];
}

interface AfterPlacesProps {
  readonly places: Places;
  readonly onChange: (places: Places) => void;
}

/** Where it is and what may have fed it, folded away until somebody wants to say. */
export function AfterPlaces({ places, onChange }: AfterPlacesProps): JSX.Element {
  const { t } = useWords();
  const { choices, addOwn } = useChoices();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="after-places"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t('journal.form.places')}</summary>
      {isOpen ? (
        <div className="after-places-open">
          <ZonePicker zones={places.zones} onChange={(zones) => onChange({ ...places, zones })} />
          <TagPicker
            tags={places.tags}
            choices={choices}
            onChange={(tags) => onChange({ ...places, tags })}
            onOwn={addOwn}
          />
        </div>
      ) : null}
    </details>
  );
}
