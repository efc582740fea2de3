import type { JSX, ReactNode } from 'react';
import type { JournalChoices } from '../../../src-core/journal/choices.ts';
import type { JournalItem } from '../../../src-core/journal/leaf.ts';
import type { JournalHere } from '../../../src-core/journal/view.ts';
import { useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';
import { FormSheet } from './form-sheet.tsx';
import { formOf } from './keep-form.ts';
import { Marks } from './marks.tsx';
import type { Removing } from './use-removed.ts';

/** What the page does with one thing it lists. */
export interface ItemHands {
  readonly here: JournalHere;
  readonly own: JournalChoices['own'];
  readonly removing: Removing;
  readonly editing: string | null;
  readonly edit: (id: string | null) => void;
}

interface ItemViewProps {
  readonly item: JournalItem;
  readonly time: string;
  readonly hands: ItemHands;
  readonly children: ReactNode;
}

/** One thing of the journal with what may be done to it; deleted, one line that brings it back. */
export function ItemView({ item, time, hands, children }: ItemViewProps): JSX.Element {
  const { t } = useWords();
  const { removing, editing, edit } = hands;
  if (removing.removed.has(item.id)) {
    return (
      <p className="item-removed" role="status">
        {t('journal.page.removed')}{' '}
        <Button look="quiet" takesFocus onPress={() => removing.bringBack(item)}>
          {t('journal.page.bringBack')}
        </Button>
      </p>
    );
  }
  const form = formOf(item);
  if (editing === item.id && form !== null) {
    return (
      <FormSheet
        name={item.id}
        first={form}
        isNew={false}
        here={hands.here}
        onClose={() => {
          edit(null);
          document.getElementById(`item-${item.id}`)?.focus();
        }}
      />
    );
  }
  return (
    <div className="item" id={`item-${item.id}`} tabIndex={-1}>
      {children}
      <Marks zones={item.zones} tags={item.tags} own={hands.own} />
      <div className="item-acts">
        {form === null ? null : (
          <Button
            look="quiet"
            label={t('journal.page.editOf', { time })}
            onPress={() => edit(item.id)}
          >
            {t('journal.page.edit')}
          </Button>
        )}
        <Button
          look="quiet"
          label={t('journal.page.removeOf', { time })}
          onPress={() => removing.remove(item)}
        >
          {t('journal.page.remove')}
        </Button>
      </div>
    </div>
  );
}
