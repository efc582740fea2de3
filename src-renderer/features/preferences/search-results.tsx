import type { JSX } from 'react';
import type { Preferences } from '../../../src-core/preferences/preferences.ts';
import { useWords } from '../../app/words.ts';
import { groups, contents } from './items/contents.ts';
import { wordsOf } from './items/item.ts';
import { ItemRow } from './items/item-row.tsx';
import { isFound } from './search.ts';
import type { Book } from './use-book.ts';

interface SearchResultsProps {
  readonly query: string;
  readonly preferences: Preferences;
  readonly book: Book;
}

/** What the words find, in the order of the page, each to be set right there. */
export function SearchResults({ query, preferences, book }: SearchResultsProps): JSX.Element {
  const { t } = useWords();
  const found = groups
    .map((group) => ({
      group,
      items: contents[group]
        .flatMap((block) => block.items)
        .filter((item) => isFound(query, item, group, t)),
    }))
    .filter(({ items }) => items.length > 0);
  const count = found.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <div className="preferences-panel preferences-found">
      <p className="group-lead" role="status">
        {count === 0 ? t('preferences.foundNone') : t('preferences.found', { count })}
      </p>
      {found.map(({ group, items }) => (
        <section key={group} className="block">
          <h2>{t(`preferences.sections.${group}.title`)}</h2>
          {items.map((item) => (
            <ItemRow key={wordsOf(item)} item={item} preferences={preferences} book={book} />
          ))}
        </section>
      ))}
    </div>
  );
}
