import { useState, type JSX } from 'react';
import { useBridge } from '../../../app/bridge.ts';
import { useWords } from '../../../app/words.ts';
import { Button } from '../../../ui/button.tsx';
import type { OwnProps } from '../items/own-props.ts';
import { Row } from '../items/row.tsx';

/** The preferences as a file, where the person wants it. */
export function ExportPart({ label, hint }: OwnProps): JSX.Element {
  const bridge = useBridge();
  const { t } = useWords();
  const [outcome, setOutcome] = useState<'saved' | 'left' | 'failed' | null>(null);
  const save = (): void =>
    void bridge
      .call('preferences:export', null)
      .then((reply) => setOutcome(reply.ok ? reply.value : 'failed'));
  return (
    <Row label={label} hint={hint}>
      {() => (
        <div className="transfer">
          <p role="status">{outcome === null ? '' : t(`preferences.transfer.${outcome}`)}</p>
          <Button look="stop" onPress={save}>
            {t('preferences.transfer.export')}
          </Button>
        </div>
      )}
    </Row>
  );
}
