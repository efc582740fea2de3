import type { JSX } from 'react';
import type { Preferences } from '../../../src-core/preferences/preferences.ts';
import { useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';
import { contents, isSection, type Group } from './items/contents.ts';
import { wordsOf } from './items/item.ts';
import { ItemRow } from './items/item-row.tsx';
import type { Book } from './use-book.ts';

interface GroupPageProps {
  readonly group: Group;
  readonly preferences: Preferences;
  readonly book: Book;
}

/** One group: what it is about, its blocks, and the way back to how it was at first. */
export function GroupPage({ group, preferences, book }: GroupPageProps): JSX.Element {
  const { t } = useWords();
  const title = t(`preferences.sections.${group}.title`);
  return (
    <>
      <h2 className="group-title">{title}</h2>
      <p className="group-lead">{t(`preferences.sections.${group}.lead`)}</p>
      {contents[group].map((block) => (
        <section key={block.title ?? group} className="block">
          {block.title === null ? null : <h3>{t(`preferences.blocks.${block.title}`)}</h3>}
          {block.items.map((item) => (
            <ItemRow key={wordsOf(item)} item={item} preferences={preferences} book={book} />
          ))}
        </section>
      ))}
      {group === 'data' ? (
        <p className="group-more">
          <a href="#data">{t('preferences.dataPage')}</a>
        </p>
      ) : null}
      {isSection(group) ? (
        <div className="group-reset">
          <Button look="quiet" onPress={() => book.reset(group)}>
            {t('preferences.reset', { section: title })}
          </Button>
        </div>
      ) : null}
    </>
  );
}
