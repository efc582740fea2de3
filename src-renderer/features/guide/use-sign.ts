import { useEffect, useLayoutEffect, useRef } from 'react';
import { useBridge } from '../../app/bridge.ts';

/** A table that is bumped is not a person who is there. */
const SIGN_PIXELS = 10;
/** While more is being said main is told that somebody is there, this often at most. */
const TELL_EVERY_MS = 15_000;

/**
 * Tells main when the person gives a first sign on the page after a rest and, while they say more, that they are
 * still there. When the page closes is main's to decide. `onFirst` comes at the first sign.
 */
export function useSign(isFilling: boolean, onFirst: () => void): void {
  const bridge = useBridge();
  const toldAtMs = useRef<number | null>(null);
  const latest = useRef({ isFilling, onFirst });
  useLayoutEffect(() => {
    latest.current = { isFilling, onFirst };
  }, [isFilling, onFirst]);
  useEffect(() => {
    const tell = (): void => {
      toldAtMs.current = performance.now();
      void bridge.call('session:sign', { isFilling: latest.current.isFilling });
    };
    const sign = (): void => {
      const isFirst = toldAtMs.current === null;
      const isOld = performance.now() - (toldAtMs.current ?? 0) > TELL_EVERY_MS;
      if (isFirst || (latest.current.isFilling && isOld)) tell();
      if (isFirst) latest.current.onFirst();
    };
    let moved = 0;
    const move = (event: PointerEvent): void => {
      // A page that is drawn under a pointer that lies still is told of it too, as of no way at all.
      moved += Math.abs(event.movementX) + Math.abs(event.movementY);
      if (moved >= SIGN_PIXELS) sign();
    };
    window.addEventListener('keydown', sign);
    window.addEventListener('pointerdown', sign);
    window.addEventListener('wheel', sign, { passive: true });
    window.addEventListener('pointermove', move);
    return () => {
      window.removeEventListener('keydown', sign);
      window.removeEventListener('pointerdown', sign);
      window.removeEventListener('wheel', sign);
      window.removeEventListener('pointermove', move);
    };
  }, [bridge]);
  useEffect(() => {
    // Opened, or put away, by somebody who is there.
    if (toldAtMs.current === null && !isFilling) return;
    toldAtMs.current = performance.now();
    void bridge.call('session:sign', { isFilling });
  }, [bridge, isFilling]);
}
