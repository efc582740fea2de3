import './transfer.css';
import { useRef, useState, type JSX } from 'react';
import { LONGEST_IMPORT } from '../../../../src-core/preferences/transfer.ts';
import type { ImportPreview } from '../../../../src-core/preferences/view.ts';
import { useBridge } from '../../../app/bridge.ts';
import { useWords } from '../../../app/words.ts';
import { Button } from '../../../ui/button.tsx';
import type { OwnProps } from '../items/own-props.ts';
import { Row } from '../items/row.tsx';
import { ImportDialog } from './import-dialog.tsx';

type Seen = Extract<ImportPreview, { readonly kind: 'understood' }> & { readonly text: string };
type Said = 'foreign' | 'newer' | 'same' | 'taken' | null;

/** Preferences from a file: first what would change, then the choice. */
export function ImportPart({ label, hint }: OwnProps): JSX.Element {
  const bridge = useBridge();
  const { t } = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  const [seen, setSeen] = useState<Seen | null>(null);
  const [said, setSaid] = useState<Said>(null);

  const look = async (file: File): Promise<void> => {
    setSaid(null);
    // Main would refuse a longer one; a huge one is not even read.
    const text = file.size > LONGEST_IMPORT ? '' : await file.text();
    const reply = await bridge.call('preferences:preview', { text });
    if (!reply.ok) setSaid('foreign');
    else if (reply.value.kind !== 'understood') setSaid(reply.value.kind);
    else if (reply.value.differences.length === 0 && reply.value.badFields.length === 0)
      setSaid('same');
    else setSeen({ ...reply.value, text });
  };
  const take = async (text: string): Promise<void> => {
    const reply = await bridge.call('preferences:import', { text });
    setSeen(null);
    setSaid(reply.ok && reply.value ? 'taken' : 'foreign');
  };
  return (
    <Row label={label} hint={hint}>
      {(ids) => (
        <div className="transfer">
          <p role="status">{said === null ? '' : t(`preferences.transfer.${said}`)}</p>
          <input
            ref={chooser}
            className="unseen"
            type="file"
            accept="application/json,.json"
            tabIndex={-1}
            aria-labelledby={ids.label}
            onChange={({ target }) => {
              const file = target.files?.[0];
              // The same file may be chosen again after it was changed.
              if (file !== undefined) void look(file).finally(() => (target.value = ''));
            }}
          />
          <Button look="stop" onPress={() => chooser.current?.click()}>
            {t('preferences.transfer.choose')}
          </Button>
          {seen === null ? null : (
            <ImportDialog
              seen={seen}
              onTake={() => void take(seen.text)}
              onLeave={() => setSeen(null)}
            />
          )}
        </div>
      )}
    </Row>
  );
}
