import '../../../src-core/app/no-eval.ts';
import './preferences-page.css';
import { useMemo, useState, type JSX } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useWords } from '../../app/words.ts';
import { SearchBox } from '../../ui/search-box.tsx';
import { GroupPage } from './group-page.tsx';
import { groups, type Group } from './items/contents.ts';
import { SearchResults } from './search-results.tsx';
import { UndoLine } from './undo-line.tsx';
import { useBook } from './use-book.ts';
import { useUndoKey } from './use-undo-key.ts';
import { useWide } from './use-wide.ts';

/** Everything that can be set, applied at once. */
export function PreferencesPage(): JSX.Element {
  const { t } = useWords();
  const book = useBook();
  const [sought, setSought] = useState('');
  const [group, setGroup] = useState<Group>('when');
  const isWide = useWide();
  const query = useMemo(() => sought.trim(), [sought]);
  useUndoKey(book.view?.undo === null ? null : book.undo);

  if (book.hasFailed) {
    return (
      <main className="preferences">
        <p>{t('preferences.failed')}</p>
      </main>
    );
  }
  if (book.view === null) return <main className="preferences" aria-busy="true" />;
  const { preferences } = book.view;
  return (
    <I18nProvider locale={document.documentElement.lang}>
      <main className="preferences">
        <header className="preferences-head">
          <h1>{t('preferences.title')}</h1>
          <SearchBox
            value={sought}
            onChange={setSought}
            label={t('preferences.search')}
            clearLabel={t('preferences.clearSearch')}
          />
        </header>
        {query === '' ? (
          <Tabs
            className="preferences-tabs"
            orientation={isWide ? 'vertical' : 'horizontal'}
            selectedKey={group}
            onSelectionChange={(key) => setGroup(groups.find((one) => one === key) ?? group)}
          >
            <TabList className="preferences-list" aria-label={t('preferences.title')}>
              {groups.map((id) => (
                <Tab key={id} id={id} className="preferences-tab">
                  {t(`preferences.sections.${id}.title`)}
                </Tab>
              ))}
            </TabList>
            {groups.map((id) => (
              <TabPanel key={id} id={id} className="preferences-panel">
                <GroupPage group={id} preferences={preferences} book={book} />
              </TabPanel>
            ))}
          </Tabs>
        ) : (
          <SearchResults query={query} preferences={preferences} book={book} />
        )}
        <UndoLine view={book.view} onUndo={book.undo} />
      </main>
    </I18nProvider>
  );
}
