import { useEffect, useRef, type JSX } from 'react';
import type { SessionAction } from '../../../src-core/session/event.ts';
import type { SessionView } from '../../../src-core/session/view.ts';
import { useBridge } from '../../app/bridge.ts';
import { useWords } from '../../app/words.ts';

interface DarkProps {
  readonly view: SessionView;
  readonly act: (action: SessionAction) => void;
  /** Nothing will be heard, so nobody is called back. */
  readonly isSilent: boolean;
}

/** A sleeve that brushes the mouse is not a person who stirs. */
const STIR_PIXELS = 60;

/** Nearly black. Sound carries it; a key stops, the mouse brings light, or ends a rest without a timer. */
export function DarkWindow({ view, act, isSilent }: DarkProps): JSX.Element {
  const bridge = useBridge();
  const { t } = useWords();
  const moved = useRef(0);
  const isUntimed = view.length === 'untimed';
  useEffect(() => {
    const wake = (): void => {
      if (isUntimed) act('stir');
      void bridge.call('session:choose', { eyesClosed: false });
    };
    const move = (event: PointerEvent): void => {
      moved.current += Math.abs(event.movementX) + Math.abs(event.movementY);
      if (moved.current > STIR_PIXELS) {
        moved.current = -Infinity;
        wake();
      }
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerdown', wake);
    return () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerdown', wake);
    };
  }, [act, bridge, isUntimed]);
  return (
    <div className="dark">
      {isSilent ? <p>{t('guide.choices.darkSilent')}</p> : null}
      <p>{t(isUntimed ? 'guide.act.darkKeysUntimed' : 'guide.act.darkKeys')}</p>
    </div>
  );
}
