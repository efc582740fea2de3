import '../../../src-core/app/no-eval.ts';
import './journal-page.css';
import { useState, type JSX } from 'react';
import { UnlockForm } from '../../app/journal/unlock-form.tsx';
import { useChoices } from '../../app/journal/use-choices.ts';
import { useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';
import { DayList } from './day-list.tsx';
import { Finder } from './finder.tsx';
import { FormSheet } from './form-sheet.tsx';
import { newCheckIn, newEntry } from './keep-form.ts';
import { LockLine } from './lock-line.tsx';
import { OwnWords } from './own-words.tsx';
import { UnfinishedList } from './unfinished-list.tsx';
import { useHere } from './use-here.ts';
import { everything, useJournal, type Finding } from './use-journal.ts';
import { useRemoved } from './use-removed.ts';
import { useUnfinished, type Unfinished } from './use-unfinished.ts';

/** A quiet notebook: what was written and how it was, by day, and a sheet to write on. */
export function JournalPage(): JSX.Element {
  const { t } = useWords();
  const { here, hasFailed } = useHere();
  const isOpen = here === null || !here.lock.exists || here.lock.open;
  const [finding, find] = useState<Finding>(everything);
  const { leafed, why, more } = useJournal(finding, isOpen);
  const { choices } = useChoices();
  const removing = useRemoved();
  const { unfinished, letGo, look } = useUnfinished(isOpen);
  const [sheet, setSheet] = useState<(Unfinished & { readonly isNew: boolean }) | null>(null);
  const [editing, edit] = useState<string | null>(null);
  const [isKept, setKept] = useState(false);

  if (here === null) {
    return (
      <main className="journal" aria-busy={!hasFailed}>
        {hasFailed ? <p>{t('journal.page.failed')}</p> : null}
      </main>
    );
  }
  const open = (next: Unfinished & { readonly isNew: boolean }): void => {
    setKept(false);
    setSheet(next);
  };
  const close = (kept: boolean): void => {
    setSheet(null);
    setKept(kept);
    look();
  };
  const isEverything = JSON.stringify(finding) === JSON.stringify(everything);
  const count = leafed?.items.length ?? 0;
  return (
    <main className="journal">
      <header className="journal-head">
        <h1>{t('journal.page.title')}</h1>
        <p>{t('journal.page.lead')}</p>
      </header>
      {sheet === null ? (
        <>
          <div className="journal-acts">
            <Button
              look="main"
              takesFocus={isKept}
              onPress={() => open({ name: 'new-entry', form: newEntry(), isNew: true })}
            >
              {t('journal.page.write')}
            </Button>
            <Button
              look="main"
              onPress={() => open({ name: 'new-check-in', form: newCheckIn(), isNew: true })}
            >
              {t('journal.page.checkIn')}
            </Button>
            <p role="status">{isKept ? t('journal.page.kept') : ''}</p>
          </div>
          <UnfinishedList
            unfinished={unfinished.filter(({ name }) => name !== editing)}
            onLetGo={letGo}
            onGoOn={(one) =>
              open({ ...one, isNew: one.name.startsWith('new-') || one.name.endsWith('.line') })
            }
          />
        </>
      ) : (
        <FormSheet
          key={sheet.name}
          name={sheet.name}
          first={sheet.form}
          isNew={sheet.isNew}
          here={here}
          onClose={close}
        />
      )}
      {isOpen || sheet !== null ? null : (
        <div className="journal-shut">
          <UnlockForm lead={t('journal.lock.unlockLead')} onOpened={() => undefined} />
        </div>
      )}
      <Finder finding={finding} choices={choices} here={here} onFind={find} />
      {[why, removing.why].map((said) =>
        said === null ? null : (
          <p key={said.key} role="alert">
            {t(said.key, said.values)}
          </p>
        ),
      )}
      <p className="journal-count" role="status">
        {isEverything || leafed === null
          ? ''
          : count === 0
            ? t('journal.page.nothingFound')
            : leafed.next === null
              ? t('journal.find.found', { count })
              : t('journal.find.foundMore', { count })}
      </p>
      {leafed === null ? null : (
        <>
          {count === 0 && isEverything && removing.removed.size === 0 ? (
            <p className="journal-empty">{t('journal.page.empty')}</p>
          ) : null}
          <DayList leafed={leafed} hands={{ here, own: choices.own, removing, editing, edit }} />
          <footer className="journal-foot">
            {leafed.next === null ? null : (
              <Button onPress={more}>{t('journal.page.older')}</Button>
            )}
            {leafed.next === null && count > 0 && isEverything ? (
              <p className="item-quiet">{t('journal.page.start')}</p>
            ) : null}
          </footer>
        </>
      )}
      <OwnWords own={choices.own} />
      <LockLine here={here} />
    </main>
  );
}
