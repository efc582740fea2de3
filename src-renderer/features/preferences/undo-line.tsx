import type { JSX } from 'react';
import type { PreferencesView } from '../../../src-core/preferences/view.ts';
import { useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';
import { labelOf } from './items/label-of.ts';

interface UndoLineProps {
  readonly view: PreferencesView;
  readonly onUndo: () => void;
}

/** The last change, to be taken back; and whether the disk has taken it. */
export function UndoLine({ view, onUndo }: UndoLineProps): JSX.Element {
  const { t } = useWords();
  const { undo, isKept } = view;
  const isEmpty = undo === null && isKept;
  return (
    <footer className={isEmpty ? 'undo-line undo-empty' : 'undo-line'}>
      <p role="status">{isKept ? '' : t('preferences.undo.notKept')}</p>
      {undo === null ? null : (
        <Button look="stop" shortcut="Control+Z" onPress={onUndo}>
          {undo === 'all'
            ? t('preferences.undo.all')
            : t('preferences.undo.one', { what: labelOf(`${undo.group}.${undo.field}`, t) })}
        </Button>
      )}
    </footer>
  );
}
