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
 * A change is drawn at once and told to main. What main pushes meanwhile is older than what is drawn, and may even come
 * after the last answer, which says what holds.
 */
export function useBook(): Book {
  const bridge = useBridge();
  const [view, setView] = useState<PreferencesView | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const drawn = useRef<PreferencesView | null>(null);
  const underWay = useRef(0);

  const draw = useCallback((next: PreferencesView): void => {
    drawn.current = next;
    setView(next);
  }, []);
  const fetch = useCallback(
    () =>
      bridge.call('preferences:view', null).then((reply) => {
        if (!reply.ok) setFailed(true);
        else if (underWay.current === 0) draw(reply.value);
      }),
    [bridge, draw],
  );
  useEffect(() => {
    const forget = bridge.on('preferences:changed', (next) => {
      const isNews = next.revision >= (drawn.current?.revision ?? 0);
      if (underWay.current === 0 && isNews) draw(next);
    });
    void fetch();
    return forget;
  }, [bridge, draw, fetch]);

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
        else if (underWay.current === 0) draw(reply.value);
      });
    },
    [bridge, draw, fetch],
  );
  const undo = useCallback(() => void bridge.call('preferences:undo', null), [bridge]);
  const reset = useCallback(
    (section: PreferenceSection) => void bridge.call('preferences:reset', { section }),
    [bridge],
  );
  return { view, hasFailed, set, undo, reset };
}
