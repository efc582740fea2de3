import { useCallback, useEffect, useState } from 'react';
import { formOfDraft, type JournalForm } from '../../../src-core/journal/draft.ts';
import { useBridge } from '../../app/bridge.ts';

export interface Unfinished {
  /** The name it is kept aside by: what is edited has that of its record. */
  readonly name: string;
  readonly form: JournalForm;
}

/** What was being written when the window was closed or the program ended. */
export function useUnfinished(isOpen: boolean): {
  readonly unfinished: readonly Unfinished[];
  readonly letGo: (name: string) => void;
  readonly look: () => void;
} {
  const bridge = useBridge();
  const [unfinished, setUnfinished] = useState<readonly Unfinished[]>([]);
  const look = useCallback(() => {
    void bridge.call('journal:drafts', null).then((reply) => {
      if (!reply.ok || !reply.value.ok) return;
      setUnfinished(
        reply.value.value.flatMap(({ for: name, body }) => {
          const form = body === null ? null : formOfDraft(body);
          return form === null ? [] : [{ name, form }];
        }),
      );
    });
  }, [bridge]);
  // Once at first, and again when the lock opens or closes: sealed ones can be read from then on.
  useEffect(look, [look, isOpen]);
  const letGo = useCallback(
    (name: string) => {
      setUnfinished((known) => known.filter((one) => one.name !== name));
      void bridge.call('journal:keep-draft', { for: name, body: null });
    },
    [bridge],
  );
  return { unfinished, letGo, look };
}
