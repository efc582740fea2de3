import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALM_ID } from '../practice/scripts/calm.ts';
import { entryOf, library } from '../practice/library.ts';
import { defaultPreferences } from '../preferences/preferences.ts';
import { flexionGates, legsUpGates, safetyItems } from '../safety/items.ts';
import { lockOf, type SafetyProfile } from '../safety/profile.ts';
import { emptyReflection } from '../session/reflection.ts';
import { sessionActionSchema } from '../session/event.ts';
import { steadyMs, wallMs, type Moment, type WallMs } from '../time/moment.ts';
import { HOUR_MS, MINUTE_MS } from '../time/units.ts';
import type { AppContext, AppEvent } from './event.ts';
import { restoreApp, type AppState } from './state.ts';
import { stepApp } from './step.ts';

const setups = library.map(({ setup }) => setup);
const context: AppContext = {
  preferences: defaultPreferences,
  setups,
  scriptOf: (setupId) => entryOf(setupId)?.script ?? null,
  relief: {},
  calmDays: 20,
};
const clearable = [...flexionGates, ...legsUpGates];
const actions = sessionActionSchema.options;
const gaps = [1, 900, MINUTE_MS, 10 * MINUTE_MS, 25 * HOUR_MS, 190 * 24 * HOUR_MS];
const shifts = [-400 * 24 * HOUR_MS, -2 * HOUR_MS, 2 * HOUR_MS, 30 * HOUR_MS];
const among = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** What a person, the system or time may do next; drawn from two whole numbers. */
function eventOf(kind: number, detail: number, state: AppState, at: Moment): AppEvent {
  const schedule = (event: object): AppEvent =>
    ({ type: 'schedule', event: { at, ...event } }) as AppEvent;
  const session = (event: object): AppEvent =>
    ({ type: 'session', event: { at, ...event } }) as AppEvent;
  const said = among(['no', 'no', 'yes', 'unsaid'] as const, detail >> 5);
  const { standing } = state.schedule;
  if (standing !== null && kind % 3 > 0) {
    // A nudge stands, and what it offers may be ruled out before it is answered.
    const gates = setups.find(({ id }) => id === standing.nudge.prescription.setupId)?.gates ?? [];
    const start = { type: 'nudge-answered', nudgeId: standing.nudge.id, answer: { kind: 'start' } };
    if (kind % 3 === 1 || gates.length === 0) return schedule(start);
    return { type: 'safety-answered', at, item: among(gates, detail), value: 'yes' };
  }
  if (kind < 16) {
    return { type: 'safety-answered', at, item: among(safetyItems, detail), value: said };
  }
  if (kind < 22) {
    const confirms = [
      { kind: 'seen' },
      { kind: 'changed' },
      { kind: 'leave' },
      { kind: 'cleared', item: among(clearable, detail >> 4) },
      { kind: 'offer-again', setupId: among(setups, detail >> 4).id },
    ] as const;
    return { type: 'safety-confirmed', at, confirm: among(confirms, detail) };
  }
  if (kind < 44) {
    const setupId = detail % 4 === 0 ? null : among(setups, detail >> 2).id;
    return schedule({ type: 'rest-asked', setupId, length: null, feeling: null });
  }
  if (kind < 52) return schedule({ type: 'calm-asked' });
  if (kind < 62) {
    return schedule({ type: 'nudge-answered', nudgeId: 'none', answer: { kind: 'start' } });
  }
  if (kind < 76) return session({ type: 'acted', action: among(actions, detail) });
  if (kind < 82) {
    const worse = among([true, false, null], detail);
    return session({ type: 'reflected', reflection: { ...emptyReflection, worse } });
  }
  if (kind < 85) return { type: 'guide-closed', at };
  return { type: 'ticked', at, idleMs: among([0, 700, 12_000, 200_000, null], detail) };
}

/** All the answers a healthy person gives, or those of somebody who says yes to a few. */
function answered(state: AppState, at: Moment, yes: number): AppState {
  return safetyItems.reduce(
    (told, item, index) =>
      stepApp(
        told,
        { type: 'safety-answered', at, item, value: (yes >> index) % 2 === 1 ? 'yes' : 'no' },
        context,
      ).state,
    state,
  );
}

const isOpen = (setupId: string, safety: SafetyProfile, at: WallMs): boolean => {
  // Breathing out is never locked.
  if (setupId === CALM_ID) return true;
  const setup = setups.find(({ id }) => id === setupId);
  return setup !== undefined && lockOf(setup, safety, at) === null;
};

describe('the safety gate', () => {
  it('lets no path start or offer a setup that is locked at that moment', () => {
    let starts = 0;
    let offers = 0;
    const step = fc.tuple(fc.nat(99), fc.nat(9_999_999), fc.nat(99));
    const life = fc.array(step, { minLength: 10, maxLength: 40 });
    const property = fc.property(life, fc.integer(), fc.nat(), fc.nat(), (acts, seed, few, yes) => {
      let at: Moment = {
        wallMs: wallMs(Date.parse('2026-05-05T16:00:00+02:00')),
        steadyMs: steadyMs(5_000),
      };
      let { state } = restoreApp(null, { seed, at, timeZone: 'Europe/Berlin' });
      const { presence } = state.schedule;
      const full = { ...state.schedule, presence: { ...presence, load: 1.2, filled: 0.98 } };
      state = { ...state, schedule: full };
      if (few % 8 > 0) state = answered(state, at, few % 3 === 0 ? yes : 0);
      const here = (idleMs: number): void => {
        at = {
          wallMs: wallMs(at.wallMs + MINUTE_MS),
          steadyMs: steadyMs(at.steadyMs + MINUTE_MS),
        };
        see({ type: 'ticked', at, idleMs });
      };
      const see = (event: AppEvent): void => {
        const stepped = stepApp(state, event, context);
        const { session, safety } = stepped.state;
        if (session !== null && session.sessionId !== state.session?.sessionId) {
          starts += 1;
          expect(isOpen(session.script.setupId, safety, at.wallMs)).toBe(true);
        }
        for (const effect of stepped.effects) {
          if (effect.type !== 'show-nudge') continue;
          offers += 1;
          expect(isOpen(effect.nudge.prescription.setupId, safety, at.wallMs)).toBe(true);
        }
        state = stepped.state;
      };
      see({ type: 'schedule', event: { type: 'started', at, timeZone: 'Europe/Berlin' } });
      for (const [kind, detail, gap] of acts) {
        // Somebody works for a while, and stops typing.
        for (let spell = 0; spell < gap % 5; spell += 1) here(spell % 3 === 2 ? 11_000 : 700);
        const gapMs = gap < 90 ? among(gaps.slice(0, 3), gap) : among(gaps, gap);
        const shiftMs = gap === 99 ? among(shifts, detail) : 0;
        at = {
          wallMs: wallMs(at.wallMs + gapMs + shiftMs),
          steadyMs: steadyMs(at.steadyMs + gapMs),
        };
        if (kind > 97) {
          const saved: unknown = JSON.parse(JSON.stringify(state));
          const restored = restoreApp(saved, { seed, at, timeZone: 'Europe/Berlin' });
          expect(restored.damaged).toEqual([]);
          expect(restored.state.safety).toEqual(state.safety);
          state = restored.state;
        }
        see(eventOf(kind, detail, state, at));
      }
    });
    fc.assert(property, { numRuns: 100 });
    // It would hold of a Drape that never starts anything.
    expect(starts).toBeGreaterThan(200);
    expect(offers).toBeGreaterThan(20);
  });
});
