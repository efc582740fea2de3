import { useCallback, useEffect, useRef, useState } from 'react';
import { withChange } from '../../../src-core/preferences/change.ts';
import {
  partsOf,
  type PreferenceName,
  type PreferenceSection,
} from '../../../src-core/preferences/sections.ts';
import type { PreferencesView } from '../../../src-core/preferences/view.ts';
import { useBridge } from '../../app/bridge.ts';

/** The preferences as the page shows them, and what may be done with them. */
export interface Book {
  readonly view: PreferencesView | null;
  readonly hasFailed: boolean;
  readonly set: (name: PreferenceName, value: unknown) => void;
  readonly undo: () => void;
  readonly reset: (section: PreferenceSection) => void;
}

/**
 * A change is drawn at once and told to main. What main pushes meanwhile is mostly older than what is drawn, and may come
 * after the last answer: of all that was told the newest is drawn, once no change is under way.
 */
export function useBook(): Book {
  const bridge = useBridge();
  const [view, setView] = useState<PreferencesView | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const drawn = useRef<PreferencesView | null>(null);
  const newest = useRef<PreferencesView | null>(null);
  const underWay = useRef(0);

  const draw = useCallback((next: PreferencesView): void => {
    drawn.current = next;
    setView(next);
  }, []);
  const hear = useCallback(
    (next: PreferencesView): void => {
      const isNews = next.revision >= (newest.current?.revision ?? 0);
      if (isNews) newest.current = next;
      if (underWay.current === 0 && newest.current !== null) draw(newest.current);
    },
    [draw],
  );
  const fetch = useCallback(
    () =>
      bridge.call('preferences:view', null).then((reply) => {
        if (reply.ok) hear(reply.value);
        else setFailed(true);
      }),
    [bridge, hear],
  );
  useEffect(() => {
    const forget = bridge.on('preferences:changed', hear);
    void fetch();
    return forget;
  }, [bridge, hear, fetch]);

  const set = useCallback(
    (name: PreferenceName, value: unknown): void => {
      const now = drawn.current;
      if (now === null) return;
      const [group, field] = partsOf(name);
      const change = { group, field, value: value as string };
      const next = withChange(now.preferences, change);
      // Main would say no as well: nothing is drawn that does not hold.
      if (next === null) return;
      draw({ ...now, preferences: next });
      underWay.current += 1;
      void bridge.call('preferences:change', change).then((reply) => {
        underWay.current -= 1;
        if (!reply.ok || reply.value === null) void fetch();
        else hear(reply.value);
      });
    },
    [bridge, draw, fetch, hear],
  );
  const undo = useCallback(() => void bridge.call('preferences:undo', null), [bridge]);
  const reset = useCallback(
    (section: PreferenceSection) => void bridge.call('preferences:reset', { section }),
    [bridge],
  );
  return { view, hasFailed, set, undo, reset };
}
