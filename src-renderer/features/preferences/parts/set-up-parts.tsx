import type { JSX } from 'react';
import type { WelcomeStep } from '../../../../src-core/app/welcome.ts';
import { useBridge } from '../../../app/bridge.ts';
import { useWords } from '../../../app/words.ts';
import { Button } from '../../../ui/button.tsx';
import type { OwnProps } from '../items/own-props.ts';
import { Row } from '../items/row.tsx';

/** The safety answers stand where they were first asked. */
export const SafetyPart = partTo('safety', 'toSafety');
/** The first run, from its beginning. */
export const SetUpPart = partTo('hello', 'toSetUp');

function partTo(step: WelcomeStep, way: 'toSafety' | 'toSetUp') {
  return function PartTo({ label, hint }: OwnProps): JSX.Element {
    const bridge = useBridge();
    const { t } = useWords();
    const open = async (): Promise<void> => {
      await bridge.call('welcome:turn', step);
      window.location.hash = '#welcome';
    };
    return (
      <Row label={label} hint={hint}>
        {() => (
          <Button look="quiet" onPress={() => void open()}>
            {t(`preferences.${way}`)}
          </Button>
        )}
      </Row>
    );
  };
}
