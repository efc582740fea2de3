import { useCallback, useEffect, useState } from 'react';
import type { JournalHere } from '../../../src-core/journal/view.ts';
import { useBridge } from '../../app/bridge.ts';

/** Longer than a timer of the page can wait. */
const LONGEST_WAIT_MS = 2_000_000_000;

/** Where the journal stands: main's now, its time zone, and the lock. Looks again when the lock closes by itself. */
export function useHere(): { readonly here: JournalHere | null; readonly hasFailed: boolean } {
  const bridge = useBridge();
  const [here, setHere] = useState<JournalHere | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const ask = useCallback(() => {
    void bridge.call('journal:here', null).then((reply) => {
      if (reply.ok && reply.value.ok) setHere(reply.value.value);
      else setFailed(true);
    });
  }, [bridge]);
  useEffect(() => {
    ask();
    return bridge.on('journal:changed', ask);
  }, [bridge, ask]);
  const openUntilMs = here?.lock.openUntilMs ?? null;
  useEffect(() => {
    if (openUntilMs === null) return undefined;
    const waitMs = Math.min(LONGEST_WAIT_MS, Math.max(0, openUntilMs - Date.now()) + 50);
    const timer = window.setTimeout(ask, waitMs);
    return () => window.clearTimeout(timer);
  }, [openUntilMs, ask]);
  return { here, hasFailed };
}
