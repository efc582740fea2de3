import { createContext, useCallback, useContext, useEffect, useState } from 'react';
import type { PreferenceGroup } from '../../src-core/preferences/change.ts';
import { defaultPreferences, type Preferences } from '../../src-core/preferences/preferences.ts';
import { useBridge } from './bridge.ts';

const FirstPreferences = createContext<Preferences>(defaultPreferences);
/** What main told before anything was drawn. */
export const FirstPreferencesProvider = FirstPreferences.Provider;

/** Sets some fields of a group; main says what they may be, and keeps them. */
export type Prefer = <G extends PreferenceGroup>(group: G, fields: Partial<Preferences[G]>) => void;

/** The preferences as main has them, and how to choose otherwise. */
export function usePreferences(): readonly [Preferences, Prefer] {
  const bridge = useBridge();
  const [preferences, setPreferences] = useState(useContext(FirstPreferences));
  useEffect(
    () => bridge.on('preferences:changed', (view) => setPreferences(view.preferences)),
    [bridge],
  );
  const prefer: Prefer = useCallback(
    (group, fields) => {
      for (const [field, value] of Object.entries(fields)) {
        void bridge.call('preferences:change', { group, field, value: value as string });
      }
    },
    [bridge],
  );
  return [preferences, prefer];
}
