import { useCallback, useState } from 'react';
import type { JournalItem } from '../../../src-core/journal/leaf.ts';
import type { Sentence } from '../../../src-core/schedule/nudge.ts';
import { useBridge } from '../../app/bridge.ts';
import { write } from '../../app/journal/ask.ts';

export interface Removing {
  /** What was deleted while this page has been open: it stays in its place, to be brought back. */
  readonly removed: ReadonlyMap<string, JournalItem>;
  readonly remove: (item: JournalItem) => void;
  readonly bringBack: (item: JournalItem) => void;
  readonly why: Sentence | null;
}

/** Deleting, with its undo for as long as the page is open. */
export function useRemoved(): Removing {
  const bridge = useBridge();
  const [removed, setRemoved] = useState<ReadonlyMap<string, JournalItem>>(new Map());
  const [why, setWhy] = useState<Sentence | null>(null);
  const remove = useCallback(
    (item: JournalItem) => {
      const { kind, id } = item;
      void write(bridge, 'journal:remove', { kind, id }).then((answer) => {
        setWhy(answer.ok ? null : answer.why);
        if (answer.ok) setRemoved((known) => new Map(known).set(id, item));
      });
    },
    [bridge],
  );
  const bringBack = useCallback(
    ({ kind, id }: JournalItem) => {
      void write(bridge, 'journal:bring-back', { kind, id }).then((answer) => {
        setWhy(answer.ok ? null : answer.why);
        if (!answer.ok) return;
        setRemoved((known) => new Map([...known].filter(([one]) => one !== id)));
      });
    },
    [bridge],
  );
  return { removed, remove, bringBack, why };
}
