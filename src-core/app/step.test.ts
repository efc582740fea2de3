import { describe, expect, it } from 'vitest';
import { entryOf, library } from '../practice/library.ts';
import { defaultPreferences } from '../preferences/preferences.ts';
import { safetyItems } from '../safety/items.ts';
import { steadyMs, wallMs, type Moment } from '../time/moment.ts';
import type { AppContext } from './event.ts';
import { restoreApp, type AppState } from './state.ts';
import { stepApp } from './step.ts';

const at: Moment = { wallMs: wallMs(1_700_000_000_000), steadyMs: steadyMs(0) };
const context: AppContext = {
  preferences: {
    ...defaultPreferences,
    schedule: { ...defaultPreferences.schedule, props: [], places: ['desk'] },
  },
  setups: library.map(({ setup }) => setup),
  scriptOf: (setupId) => entryOf(setupId)?.script ?? null,
  relief: {},
  calmDays: 0,
};

function allowed(): AppState {
  const { state } = restoreApp(null, { seed: 7, at, timeZone: 'UTC' });
  return safetyItems.reduce(
    (told, item) =>
      stepApp(told, { type: 'safety-answered', at, item, value: 'no' }, context).state,
    state,
  );
}

describe('a rest that was asked for by name', () => {
  it.each(library.map(({ setup }) => setup.id))(
    'begins %s, whatever the preferences say lies within reach',
    (setupId) => {
      const { state, effects } = stepApp(
        allowed(),
        {
          type: 'schedule',
          event: { type: 'rest-asked', at, setupId, length: 10, feeling: null },
        },
        context,
      );
      expect(state.session).toMatchObject({ script: { setupId }, length: 10 });
      expect(effects.map(({ type }) => type)).toContain('open-guide');
    },
  );
});
