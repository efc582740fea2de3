import type { AppContext } from '../../src-core/app/event.ts';
import type { WhatHelped } from '../../src-core/journal/insight/what-helped.ts';
import { entryOf, type PracticeEntry } from '../../src-core/practice/library.ts';
import type { Preferences } from '../../src-core/preferences/preferences.ts';

/** What the core may look at besides its state: read anew at each look, since preferences and history change. */
export function createContext({
  entries,
  preferences,
  helped,
}: {
  readonly entries: readonly PracticeEntry[];
  readonly preferences: () => Preferences;
  readonly helped: () => WhatHelped;
}): AppContext {
  return {
    get preferences() {
      return preferences();
    },
    setups: entries.map(({ setup }) => setup),
    scriptOf: (setupId) => entryOf(setupId, entries)?.script ?? null,
    get relief() {
      return helped().relief;
    },
    get calmDays() {
      return helped().calmDays;
    },
  };
}
