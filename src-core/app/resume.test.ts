import { describe, expect, it } from 'vitest';
import { entryOf, library } from '../practice/library.ts';
import { defaultPreferences } from '../preferences/preferences.ts';
import { safetyItems } from '../safety/items.ts';
import { steadyMs, wallMs, type Moment } from '../time/moment.ts';
import type { AppContext, AppEvent } from './event.ts';
import { restoreApp, type AppState } from './state.ts';
import { stepApp } from './step.ts';

const at: Moment = { wallMs: wallMs(1_700_000_000_000), steadyMs: steadyMs(0) };
const context: AppContext = {
  preferences: defaultPreferences,
  setups: library.map(({ setup }) => setup),
  scriptOf: (setupId) => entryOf(setupId)?.script ?? null,
  relief: {},
  calmDays: 0,
};
const after = (state: AppState, ...events: readonly AppEvent[]): AppState =>
  events.reduce((told, event) => stepApp(told, event, context).state, state);
const acted = (action: 'pause' | 'resume' | 'sharp'): AppEvent => ({
  type: 'session',
  event: { type: 'acted', at, action },
});

/** Legs up the wall, begun by somebody with nothing against it, and stopped in the middle. */
function playing(): AppState {
  const { state } = restoreApp(null, { seed: 7, at, timeZone: 'UTC' });
  const answers = safetyItems.map((item): AppEvent => ({
    type: 'safety-answered',
    at,
    item,
    value: 'no',
  }));
  return after(state, ...answers, {
    type: 'schedule',
    event: { type: 'rest-asked', at, setupId: 'legs-wall', length: 10, feeling: null },
  });
}
const restarted = (state: AppState): AppState =>
  restoreApp(JSON.parse(JSON.stringify(state)), { seed: 7, at, timeZone: 'UTC' }).state;

const stops: readonly (readonly [string, (state: AppState) => AppState])[] = [
  ['a restart', restarted],
  ['a sleep', (state) => after(state, { type: 'session', event: { type: 'slept', at } })],
  ['a pause', (state) => after(state, acted('pause'))],
];
const changed: AppEvent = { type: 'safety-confirmed', at, confirm: { kind: 'changed' } };

describe.each(stops)('a rest that goes on after %s', (_, stop) => {
  it('goes on where nothing has changed', () => {
    expect(after(stop(playing()), acted('resume')).session?.standing).toBe('playing');
  });

  it('asks its questions first where they are to be asked again, and does not play', () => {
    const stood = after(stop(playing()), changed);
    const { state, effects } = stepApp(stood, acted('resume'), context);
    expect(state.session?.standing).toBe('over');
    expect(state.pending).toEqual({ setupId: 'legs-wall', length: 10 });
    expect(effects.map(({ type }) => type)).toContain('open-guide');
    expect(effects.map(({ type }) => type)).not.toContain('close-guide');
  });

  it('does not play against an answer, wherever that came from', () => {
    const stood = stop(playing());
    const answers = {
      ...stood.safety.answers,
      'heart-failure': { value: 'yes', atWallMs: at.wallMs },
    };
    const told = { ...stood, safety: { ...stood.safety, answers } } as AppState;
    expect(after(told, acted('resume')).session?.standing).toBe('over');
    const unasked = { ...stood, safety: { ...stood.safety, answers: {} } };
    expect(after(unasked, acted('resume')).session?.standing).toBe('over');
  });

  it('lets out whoever is already coming out', () => {
    const out = after(stop(after(playing(), acted('sharp'))), changed, acted('resume'));
    expect(out.session).toMatchObject({ standing: 'playing', route: 'way-out' });
  });
});
