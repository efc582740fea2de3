import { useEffect, useRef, useState } from 'react';
import { position, type Position } from '../../../src-core/session/position.ts';
import { sessionMs, type Told } from './use-session.ts';

/** Whether something is drawn otherwise at one moment of the page's clock than at another. */
export type Differs = (fromMs: number, toMs: number) => boolean;

/**
 * The page's clock for a drawing, looked at so many times a second while it runs and the window can be seen;
 * a look that would draw the same again is passed over. A timer, not animation frames: those would wake the
 * whole page sixty times a second to draw it ten times.
 */
export function useNow(perSecond: number, isRunning: boolean, differs: Differs): number {
  const [now, setNow] = useState(() => performance.now());
  const isOther = useRef(differs);
  useEffect(() => {
    isOther.current = differs;
  });
  useEffect(() => {
    if (!isRunning) return undefined;
    const everyMs = 1000 / perSecond;
    let timer: ReturnType<typeof setTimeout>;
    // On whole multiples, so that two drawings of one pace change within one frame and cost but one.
    const plan = (): void => {
      timer = setTimeout(look, everyMs - (performance.now() % everyMs));
    };
    const look = (): void => {
      const nextMs = performance.now();
      if (!document.hidden) {
        setNow((shownMs) => (isOther.current(shownMs, nextMs) ? nextMs : shownMs));
      }
      plan();
    };
    plan();
    return () => clearTimeout(timer);
  }, [perSecond, isRunning]);
  return now;
}

/** Words are looked at again this often at least: the minutes that are left change between two lines. */
const LONGEST_LOOK_MS = 5_000;
const SHORTEST_LOOK_MS = 30;

/** Where the rest stands. Looked at when a line or a step begins, which is when there is something new to read. */
export function useHere(told: Told): Position {
  const { view, receivedAtMs } = told;
  const [now, setNow] = useState(() => performance.now());
  const nowMs = sessionMs(told, Math.max(now, receivedAtMs));
  const here = position(view.timeline, nowMs);
  const changesInMs = Math.min(
    LONGEST_LOOK_MS,
    here.leftInStepMs ?? Infinity,
    ...here.step.cues.map(({ atMs }) => atMs - here.intoStepMs).filter((ms) => ms > 0),
  );
  const waitMs = view.rate > 0 ? Math.max(SHORTEST_LOOK_MS, changesInMs / view.rate + 1) : null;
  useEffect(() => {
    if (waitMs === null) return undefined;
    const timer = setTimeout(() => setNow(performance.now()), waitMs);
    return () => clearTimeout(timer);
  }, [waitMs, told, now]);
  return here;
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
