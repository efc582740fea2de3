import type { JSX } from 'react';
import type { ImportPreview } from '../../../../src-core/preferences/view.ts';
import { useWords } from '../../../app/words.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { labelOf } from '../items/label-of.ts';
import { valueInWords } from './value-in-words.ts';

interface ImportDialogProps {
  readonly seen: Extract<ImportPreview, { readonly kind: 'understood' }>;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** Every field that would change, from what to what, and every value that cannot be used. */
export function ImportDialog({ seen, onTake, onLeave }: ImportDialogProps): JSX.Element {
  const { t } = useWords();
  return (
    <Dialog title={t('preferences.transfer.title')} onClose={onLeave}>
      <div className="import-sheet">
        {seen.differences.length === 0 ? (
          <p>{t('preferences.transfer.same')}</p>
        ) : (
          <table className="import-changes">
            <thead>
              <tr>
                <th scope="col">{t('preferences.transfer.field')}</th>
                <th scope="col">{t('preferences.transfer.before')}</th>
                <th scope="col">{t('preferences.transfer.after')}</th>
              </tr>
            </thead>
            <tbody>
              {seen.differences.map(({ group, field, before, after }) => (
                <tr key={`${group}.${field}`}>
                  <th scope="row">{labelOf(`${group}.${field}`, t)}</th>
                  <td>{valueInWords(group, field, before, after, t)}</td>
                  <td>{valueInWords(group, field, after, before, t)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {seen.badFields.length === 0 ? null : (
          <section className="import-bad">
            <h3>{t('preferences.transfer.bad')}</h3>
            <ul>
              {seen.badFields.map((name) => (
                <li key={name}>{labelOf(name, t)}</li>
              ))}
            </ul>
          </section>
        )}
        <div className="import-actions">
          <Button onPress={onLeave}>{t('preferences.transfer.leave')}</Button>
          <Button look="main" onPress={onTake}>
            {t('preferences.transfer.take')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
