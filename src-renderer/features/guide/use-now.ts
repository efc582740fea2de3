import { useEffect, useState } from 'react';

/** The page's clock, looked at so many times a second while it runs. Drawing only. */
export function useNow(perSecond: number, isRunning: boolean): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    if (!isRunning) return undefined;
    let frame = 0;
    let last = -Infinity;
    const look = (at: number): void => {
      // A frame may come a hair early; without the slack every second one would be missed.
      if (at - last >= 1000 / perSecond - 4) {
        last = at;
        setNow(performance.now());
      }
      frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [perSecond, isRunning]);
  return now;
}

/** Whether the person asked for less movement. */
export function useStill(): boolean {
  const [still, setStill] = useState(
    () => window.matchMedia('(prefers-reduced-motion: reduce)').matches,
  );
  useEffect(() => {
    const query = window.matchMedia('(prefers-reduced-motion: reduce)');
    const listen = (): void => setStill(query.matches);
    query.addEventListener('change', listen);
    return () => query.removeEventListener('change', listen);
  }, []);
  return still;
}
