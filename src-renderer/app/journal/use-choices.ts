import { useCallback, useEffect, useState } from 'react';
import type { JournalChoices } from '../../../src-core/journal/choices.ts';
import { useBridge } from '../bridge.ts';
import { createLastAnswer } from '../last-answer.ts';

const none: JournalChoices = { own: [], used: { tags: [], zones: [] } };

interface Choosing {
  readonly choices: JournalChoices;
  /** Keeps a tag of one's own. Gives its id, or null where it could not be kept. */
  readonly addOwn: (label: string) => Promise<string | null>;
}

/** The tags there are, as main has them. */
export function useChoices(): Choosing {
  const bridge = useBridge();
  const [choices, setChoices] = useState(none);
  useEffect(() => {
    const last = createLastAnswer();
    const ask = (): void =>
      last(bridge.call('journal:choices', null), (reply) => {
        if (reply.ok && reply.value.ok) setChoices(reply.value.value);
      });
    ask();
    return bridge.on('journal:changed', ask);
  }, [bridge]);
  const addOwn = useCallback(
    async (label: string): Promise<string | null> => {
      const id = crypto.randomUUID();
      const reply = await bridge.call('journal:add', { kind: 'tag', id, label });
      if (!reply.ok || !reply.value.ok) return null;
      // Main may have told of it already.
      setChoices((known) =>
        known.own.some((tag) => tag.id === id)
          ? known
          : { ...known, own: [{ id, label }, ...known.own] },
      );
      return id;
    },
    [bridge],
  );
  return { choices, addOwn };
}
