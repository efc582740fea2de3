import type { PageWords } from '../../app/words.ts';
import type { Group } from './items/contents.ts';
import { wordsOf, type Item } from './items/item.ts';

/** Whether every word that is sought stands somewhere in the words of this item. */
export function isFound(query: string, item: Item, group: Group, t: PageWords['t']): boolean {
  const text = folded(
    [
      t(`${wordsOf(item)}.label`),
      t(`${wordsOf(item)}.hint`),
      t(`preferences.sections.${group}.title`),
      ...(item.kind === 'one' || item.kind === 'many'
        ? item.options.map(({ words }) => t(words))
        : []),
      ...(item.kind === 'own' ? (item.also ?? []).map((key) => t(key)) : []),
    ].join(' '),
  );
  return folded(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** "Schläfst" is found by "schlafst" as well. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
