import { useEffect, useRef, type JSX } from 'react';
import type { SessionAction } from '../../../src-core/session/event.ts';
import { keyMap, keysFor, type KeyPhase } from '../../../src-core/session/key-map.ts';
import { useBridge } from '../../app/bridge.ts';
import { useFormats, useWords } from '../../app/words.ts';

interface DarkProps {
  readonly phase: KeyPhase | null;
  readonly act: (action: SessionAction) => void;
  /** Nothing will be heard, so nobody is called back. */
  readonly isSilent: boolean;
}

/** A sleeve that brushes the mouse is not a person who stirs. */
const STIR_PIXELS = 60;

/** Nearly black. Sound carries it; a key or a click leads out, and moving the mouse brings the light back. */
export function DarkWindow({ phase, act, isSilent }: DarkProps): JSX.Element {
  const bridge = useBridge();
  const { t } = useWords();
  const formats = useFormats();
  const moved = useRef(0);
  const isUntimed = phase === 'dark-untimed';
  const leadsOut = keyMap[isUntimed ? 'dark-untimed' : 'dark'].printing;
  useEffect(() => {
    const light = (): void => {
      if (isUntimed) act('stir');
      void bridge.call('session:choose', { eyesClosed: false });
    };
    const click = (): void => {
      if (leadsOut !== undefined) act(leadsOut);
    };
    const move = (event: PointerEvent): void => {
      moved.current += Math.abs(event.movementX) + Math.abs(event.movementY);
      if (moved.current > STIR_PIXELS) {
        moved.current = -Infinity;
        light();
      }
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerdown', click);
    return () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerdown', click);
    };
  }, [act, bridge, isUntimed, leadsOut]);
  const named =
    leadsOut === undefined ? [] : keysFor(isUntimed ? 'dark-untimed' : 'dark', leadsOut);
  const keys = formats.list(
    named.filter((key) => key.length > 1).map((key) => t(`guide.keys.${key}`)),
  );
  return (
    <div className="dark">
      {isSilent ? <p>{t('guide.choices.darkSilent')}</p> : null}
      <p>{t(isUntimed ? 'guide.act.darkKeysUntimed' : 'guide.act.darkKeys', { keys })}</p>
    </div>
  );
}
