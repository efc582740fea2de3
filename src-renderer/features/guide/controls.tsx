import { useState, type JSX } from 'react';
import type { SessionAction } from '../../../src-core/session/event.ts';
import type { KeyPhase } from '../../../src-core/session/key-map.ts';
import type { SessionView } from '../../../src-core/session/view.ts';
import { useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';
import { shortcutsOf } from './keys.ts';

interface ControlsProps {
  readonly view: SessionView;
  readonly phase: KeyPhase | null;
  readonly act: (action: SessionAction) => void;
  readonly isNearEnd: boolean;
}

/** What may be done now. The stop is always there, at the same place. */
export function Controls({ view, phase, act, isNearEnd }: ControlsProps): JSX.Element {
  const { t } = useWords();
  const [hasMore, setMore] = useState(false);
  const isWalking = phase === 'walking';
  const isOut = view.phase === 'exiting' || view.route === 'way-out';
  const waitsUntilSteady = phase === 'way-out-waiting';
  const isUntimedRest = view.length === 'untimed' && view.phase === 'running';
  return (
    <div className="controls" role="group" aria-label={t('guide.act.label')}>
      <div className="row">
        {waitsUntilSteady ? (
          <Button look="main" shortcut={shortcutsOf(phase, 'skip')} onPress={() => act('skip')}>
            {t('guide.act.steady')}
          </Button>
        ) : view.phase === 'paused' ? (
          <Button look="main" shortcut={shortcutsOf(phase, 'resume')} onPress={() => act('resume')}>
            {t('guide.act.resume')}
          </Button>
        ) : (
          <Button look="plain" shortcut={shortcutsOf(phase, 'pause')} onPress={() => act('pause')}>
            {t('guide.act.pause')}
          </Button>
        )}
        {isWalking ? null : (
          <Button shortcut={shortcutsOf(phase, 'back')} onPress={() => act('back')}>
            {t('guide.act.back')}
          </Button>
        )}
        {waitsUntilSteady || isWalking ? null : isUntimedRest ? (
          <Button onPress={() => act('stir')}>{t('guide.act.stir')}</Button>
        ) : (
          <Button shortcut={shortcutsOf(phase, 'skip')} onPress={() => act('skip')}>
            {t('guide.act.skip')}
          </Button>
        )}
        {view.longerByMs > 0 && isNearEnd ? (
          <Button onPress={() => act('longer')}>{t('guide.act.longer')}</Button>
        ) : null}
      </div>
      <div className="row">
        <Button shortcut={shortcutsOf(phase, 'end')} onPress={() => act('end')}>
          {t(isWalking ? 'guide.act.notNow' : isOut ? 'guide.act.endNow' : 'guide.act.end')}
        </Button>
        {view.stopReason === 'sharp' ? (
          <>
            {view.isStopUnsure ? (
              <Button look="stop" onPress={() => act('was-sharp')}>
                {t('guide.after.itHurt')}
              </Button>
            ) : null}
            <Button look="stop" onPress={() => act('not-sharp')}>
              {t('guide.act.notSharp')}
            </Button>
          </>
        ) : (
          <>
            {isWalking ? null : (
              <button
                type="button"
                className="button button-plain"
                aria-expanded={hasMore}
                onClick={() => setMore(!hasMore)}
              >
                {t('guide.act.other')}
              </button>
            )}
            {hasMore && !isWalking ? (
              <>
                <Button look="stop" onPress={() => act('dizzy')}>
                  {t('guide.act.dizzy')}
                </Button>
                <Button look="stop" onPress={() => act('feelings')}>
                  {t('guide.act.feelings')}
                </Button>
              </>
            ) : null}
            <Button look="stop" shortcut={shortcutsOf(phase, 'sharp')} onPress={() => act('sharp')}>
              {t('guide.act.sharp')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
