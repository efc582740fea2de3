import { useEffect, useState } from 'react';

/** So long after the last sign of somebody, all but what leads the rest fades. */
export const QUIET_AFTER_MS = 5_000;

const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'wheel'] as const;

/** Whether nobody has stirred for a while. What has faded is still there: a press on it counts. */
export function useQuiet(mayFade: boolean): boolean {
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => {
    if (!mayFade) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      timer = setTimeout(() => setQuiet(true), QUIET_AFTER_MS);
    };
    const stir = (): void => {
      clearTimeout(timer);
      setQuiet(false);
      wait();
    };
    wait();
    for (const sign of signs) window.addEventListener(sign, stir);
    return () => {
      clearTimeout(timer);
      for (const sign of signs) window.removeEventListener(sign, stir);
      setQuiet(false);
    };
  }, [mayFade]);
  return mayFade && isQuiet;
}
