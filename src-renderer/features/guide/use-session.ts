import { useEffect, useState } from 'react';
import type { SafetyView } from '../../../src-core/safety/view.ts';
import type { SessionView } from '../../../src-core/session/view.ts';
import { useBridge } from '../../app/bridge.ts';

/** The session as main last told it, and when that came. */
export interface Told {
  readonly view: SessionView;
  readonly receivedAtMs: number;
}

export interface GuideState {
  readonly told: Told | null;
  readonly safety: SafetyView | null;
  readonly isReady: boolean;
  readonly hasFailed: boolean;
}

/** Session time now: computed from what was told, never counted here. */
export const sessionMs = ({ view, receivedAtMs }: Told, nowMs: number): number =>
  view.elapsedMs + view.rate * (nowMs - receivedAtMs);

/** How long the breath has been paced now; null while it is not. */
export const pacedMs = ({ view, receivedAtMs }: Told, nowMs: number): number | null =>
  view.pacedMs === null ? null : view.pacedMs + view.rate * (nowMs - receivedAtMs);

/** A message held up for longer than this is no message but a jump: a step back, or a rest taken up again. */
const HELD_UP_MS = 400;

/**
 * Takes in what main tells at a moment of the page's clock. A busy page hears late, and then the session
 * seems to have fallen behind: it has not, so the earlier telling says when this one was true.
 */
export function receive(known: Told | null, view: SessionView, atMs: number): Told {
  const isSameRun =
    known !== null &&
    view.rate > 0 &&
    known.view.rate === view.rate &&
    known.view.sessionId === view.sessionId &&
    known.view.route === view.route;
  if (!isSameRun) return { view, receivedAtMs: atMs };
  const heldUpMs = (sessionMs(known, atMs) - view.elapsedMs) / view.rate;
  const wasHeldUp = heldUpMs > 0 && heldUpMs < HELD_UP_MS;
  return { view, receivedAtMs: wasHeldUp ? atMs - heldUpMs : atMs };
}

/** All that main tells the guide. A push that overtakes the first answer wins. */
export function useGuideState(): GuideState {
  const bridge = useBridge();
  const [told, setTold] = useState<Told | null | undefined>(undefined);
  const [safety, setSafety] = useState<SafetyView | undefined>(undefined);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isGone = false;
    const take = (view: SessionView | null, isAnswer: boolean): void => {
      const atMs = performance.now();
      setTold((known) => {
        if (isAnswer && known !== undefined) return known;
        return view === null ? null : receive(known ?? null, view, atMs);
      });
    };
    const forget = [
      bridge.on('session:changed', (view) => take(view, false)),
      bridge.on('safety:changed', setSafety),
    ];
    void bridge.call('session:view', null).then((reply) => {
      if (isGone) return;
      if (reply.ok) take(reply.value, true);
      else setFailed(true);
    });
    void bridge.call('safety:view', null).then((reply) => {
      if (isGone) return;
      if (reply.ok) setSafety((known) => known ?? reply.value);
      else setFailed(true);
    });
    return () => {
      isGone = true;
      for (const each of forget) each();
    };
  }, [bridge]);
  return {
    told: told ?? null,
    safety: safety ?? null,
    isReady: told !== undefined && safety !== undefined,
    hasFailed,
  };
}
