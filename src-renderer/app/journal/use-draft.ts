import { useCallback, useEffect, useRef, useState } from 'react';
import { draftText, isEmptyForm, type JournalForm } from '../../../src-core/journal/draft.ts';
import type { Sentence } from '../../../src-core/schedule/nudge.ts';
import { useBridge } from '../bridge.ts';

/** A crash costs no more than what was typed in this time. */
const KEEP_AFTER_MS = 400;

interface DraftKeeping {
  /** Keeps what is being written, a moment later. */
  readonly keep: (form: JournalForm) => void;
  /** It has been kept for good, or let go. */
  readonly letGo: () => void;
  /** Why it could not be kept aside. */
  readonly failure: Sentence | null;
}

/** Keeps what is being written aside, so that a closed window or a crash does not cost it. */
export function useDraft(name: string): DraftKeeping {
  const bridge = useBridge();
  const waiting = useRef<{ readonly body: string | null; readonly timer: number } | null>(null);
  const [failure, setFailure] = useState<Sentence | null>(null);
  const send = useCallback(
    (body: string | null): void => {
      void bridge.call('journal:keep-draft', { for: name, body }).then((reply) => {
        setFailure(reply.ok && !reply.value.ok ? reply.value.why : null);
      });
    },
    [bridge, name],
  );
  const flush = useCallback((): void => {
    if (waiting.current === null) return;
    window.clearTimeout(waiting.current.timer);
    const { body } = waiting.current;
    waiting.current = null;
    send(body);
  }, [send]);
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  const keep = useCallback(
    (form: JournalForm): void => {
      // The first key starts the wait and later ones do not put it off: a long sentence is kept on the way.
      const timer = waiting.current?.timer ?? window.setTimeout(flush, KEEP_AFTER_MS);
      waiting.current = { body: isEmptyForm(form) ? null : draftText(form), timer };
    },
    [flush],
  );
  const letGo = useCallback((): void => {
    if (waiting.current !== null) window.clearTimeout(waiting.current.timer);
    waiting.current = null;
    send(null);
  }, [send]);
  return { keep, letGo, failure };
}
