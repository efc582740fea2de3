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

/** All that main tells the guide. A push that overtakes the first answer wins. */
export function useGuideState(): GuideState {
  const bridge = useBridge();
  const [told, setTold] = useState<Told | null | undefined>(undefined);
  const [safety, setSafety] = useState<SafetyView | undefined>(undefined);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isGone = false;
    const receive = (view: SessionView | null): Told | null =>
      view === null ? null : { view, receivedAtMs: performance.now() };
    const forget = [
      bridge.on('session:changed', (view) => setTold(receive(view))),
      bridge.on('safety:changed', setSafety),
    ];
    void bridge.call('session:view', null).then((reply) => {
      if (isGone) return;
      if (reply.ok) setTold((known) => (known === undefined ? receive(reply.value) : known));
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
