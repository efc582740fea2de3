import { useCallback, useEffect, useRef, useState } from 'react';
import type { JournalItem } from '../../../src-core/journal/leaf.ts';
import type { Place } from '../../../src-core/journal/slice.ts';
import type { JournalLeaf, RestOfItem } from '../../../src-core/journal/view.ts';
import type { Sentence } from '../../../src-core/schedule/nudge.ts';
import { useBridge } from '../../app/bridge.ts';

/** What is looked for; nothing is everything. */
export interface Finding {
  readonly words: string;
  readonly tag: string | null;
  readonly zone: string | null;
  /** Only what was up to this moment. */
  readonly upToMs: number | null;
}

export const everything: Finding = { words: '', tag: null, zone: null, upToMs: null };

export interface Leafed {
  readonly items: readonly JournalItem[];
  readonly rests: ReadonlyMap<string, RestOfItem>;
  readonly timeZone: string;
  readonly next: Place | null;
}

export interface JournalReading {
  readonly leafed: Leafed | null;
  readonly why: Sentence | null;
  /** Reads on, further back. */
  readonly more: () => void;
}

/** Later than any id of a record: with it a place stands behind a whole millisecond. */
const AFTER_ALL_IDS = 'zzzz';

/** The journal as far as it was leafed through. What changes anywhere is read anew, also when the lock closes. */
export function useJournal(finding: Finding, isOpen: boolean): JournalReading {
  const bridge = useBridge();
  const [leafed, setLeafed] = useState<Leafed | null>(null);
  const [why, setWhy] = useState<Sentence | null>(null);
  const leaves = useRef(1);
  const turn = useRef(0);
  const { words, tag, zone, upToMs } = finding;

  /** Null where something was asked later: that is the truth. */
  const read = useCallback(async (): Promise<Leafed | Sentence | null> => {
    turn.current += 1;
    const ours = turn.current;
    const found: JournalLeaf[] = [];
    let beyond: Place | null = upToMs === null ? null : { atMs: upToMs, id: AFTER_ALL_IDS };
    for (let count = 0; count < leaves.current; count += 1) {
      const reply = await bridge.call('journal:leaf', { words, tag, zone, beyond });
      if (ours !== turn.current) return null;
      if (!reply.ok) return { key: 'journal.failure.unanswered', values: {} };
      if (!reply.value.ok) return reply.value.why;
      found.push(reply.value.value);
      beyond = reply.value.value.next;
      if (beyond === null) break;
    }
    return {
      items: found.flatMap(({ items }) => items),
      rests: new Map(found.flatMap(({ rests }) => rests).map((rest) => [rest.id, rest])),
      timeZone: found[0]?.timeZone ?? 'UTC',
      next: beyond,
    };
  }, [bridge, words, tag, zone, upToMs]);
  const take = useCallback((taken: Leafed | Sentence | null): void => {
    if (taken === null) return;
    setWhy('key' in taken ? taken : null);
    if (!('key' in taken)) setLeafed(taken);
  }, []);

  useEffect(() => {
    leaves.current = 1;
  }, [read]);
  useEffect(() => {
    void read().then(take);
    const forget = bridge.on('journal:changed', () => void read().then(take));
    const turns = turn;
    return () => {
      turns.current += 1;
      forget();
    };
  }, [bridge, read, take, isOpen]);

  const more = useCallback(() => {
    leaves.current += 1;
    void read().then(take);
  }, [read, take]);
  return { leafed, why, more };
}
