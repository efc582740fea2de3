import type { JSX } from 'react';
import { bodyZones } from '../../../src-core/journal/body-zones.ts';
import type { JournalChoices } from '../../../src-core/journal/choices.ts';
import { isFedByTag } from '../../../src-core/journal/fed-by-tags.ts';
import { useFormats, useWords } from '../../app/words.ts';

interface MarksProps {
  readonly zones: readonly string[];
  readonly tags: readonly string[];
  readonly own: JournalChoices['own'];
}

/** Where it was and what may have fed it, in a line of words. */
export function Marks({ zones, tags, own }: MarksProps): JSX.Element | null {
  const { t } = useWords();
  const formats = useFormats();
  if (zones.length === 0 && tags.length === 0) return null;
  const places = [
    ...bodyZones.filter((zone) => zones.includes(zone)).map((zone) => t(`journal.zone.${zone}`)),
    // A zone of a newer Drape is told by its id: better than not at all.
    ...zones.filter((zone) => !(bodyZones as readonly string[]).includes(zone)),
  ];
  const tagName = (tag: string): string => {
    if (isFedByTag(tag)) return t(`journal.tag.${tag}`);
    return own.find(({ id }) => id === tag)?.label ?? t('journal.tags.gone');
  };
  return (
    <p className="marks">
      {places.length > 0 ? <span>{formats.list(places)}</span> : null}
      {tags.length > 0 ? <span>{formats.list(tags.map(tagName))}</span> : null}
    </p>
  );
}
