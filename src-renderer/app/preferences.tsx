import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useState,
  type JSX,
  type ReactNode,
} from 'react';
import type { PreferenceGroup } from '../../src-core/preferences/change.ts';
import type { Preferences } from '../../src-core/preferences/preferences.ts';
import { useBridge } from './bridge.ts';

const Current = createContext<Preferences | null>(null);

interface PreferencesProviderProps {
  /** What main told before anything was drawn. */
  readonly first: Preferences;
  readonly children: ReactNode;
}

/** Hears for the whole window: a part that comes later finds them as they are by then. */
export function PreferencesProvider({ first, children }: PreferencesProviderProps): JSX.Element {
  const bridge = useBridge();
  const [preferences, setPreferences] = useState(first);
  useEffect(() => {
    let wasTold = false;
    let isGone = false;
    const forget = bridge.on('preferences:changed', (view) => {
      wasTold = true;
      setPreferences(view.preferences);
    });
    // What changed before anybody listened was told to nobody.
    void bridge.call('preferences:view', null).then((reply) => {
      if (!reply.ok || wasTold || isGone) return;
      const { preferences: now } = reply.value;
      // Mostly nothing did: the same over again would have the whole page drawn once more.
      setPreferences((known) => (JSON.stringify(known) === JSON.stringify(now) ? known : now));
    });
    return () => {
      isGone = true;
      forget();
    };
  }, [bridge]);
  return <Current.Provider value={preferences}>{children}</Current.Provider>;
}

/** Sets some fields of a group; main says what they may be, and keeps them. */
export type Prefer = <G extends PreferenceGroup>(group: G, fields: Partial<Preferences[G]>) => void;

/** The preferences as main has them, and how to choose otherwise. */
export function usePreferences(): readonly [Preferences, Prefer] {
  const bridge = useBridge();
  const prefer: Prefer = useCallback(
    (group, fields) => {
      for (const [field, value] of Object.entries(fields)) {
        void bridge.call('preferences:change', { group, field, value: value as string });
      }
    },
    [bridge],
  );
  const preferences = useContext(Current);
  if (preferences === null) throw new Error('nothing here hears of the preferences');
  return [preferences, prefer];
}
