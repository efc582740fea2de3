import type { JSX } from 'react';
import { QUIET_REST } from '../../../src-core/schedule/rest-more.ts';
import type { SafetyView } from '../../../src-core/safety/view.ts';
import { useBridge } from '../../app/bridge.ts';
import { useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';

interface AfterWaysProps {
  readonly safety: SafetyView;
  readonly onWrite: () => void;
}

/** Three gentle ways when a feeling came up, and people who help. */
export function AfterWays({ safety, onWrite }: AfterWaysProps): JSX.Element {
  const bridge = useBridge();
  const { t } = useWords();
  const isOpen = safety.cards.some(
    ({ practiceId, lock }) => practiceId === QUIET_REST && lock === null,
  );
  const rest = async (): Promise<void> => {
    await bridge.call('session:act', 'rest-more');
    // Eyes open: no dark window, and nobody's words to follow.
    await bridge.call('session:choose', { eyesClosed: false, layer: null });
  };
  return (
    <div className="after-ways">
      <p>{t('guide.after.ways')}</p>
      <ul>
        {isOpen ? (
          <li>
            <Button look="stop" onPress={() => void rest()}>
              {t('guide.after.wayRest')}
            </Button>
          </li>
        ) : null}
        <li>
          <Button look="stop" onPress={onWrite}>
            {t('guide.after.wayLine')}
          </Button>
        </li>
        <li>{t('guide.after.wayRoom')}</li>
      </ul>
      <div className="after-help">
        <p>{t('guide.after.help')}</p>
        <p className="after-now">{t('help.harm')}</p>
      </div>
    </div>
  );
}
