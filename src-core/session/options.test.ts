import { describe, expect, it } from 'vitest';
import { legsWall } from '../practice/scripts/legs-up.ts';
import { steadyMs, wallMs, type Moment } from '../time/moment.ts';
import type { SessionAction } from './event.ts';
import { reviveSession, stepSession } from './session.ts';
import { usualChoices, type SessionState } from './state.ts';
import { phaseOf, sessionView } from './view.ts';

const at = (ms: number): Moment => ({
  wallMs: wallMs(1_700_000_000_000 + ms),
  steadyMs: steadyMs(ms),
});
const begun = stepSession(null, {
  type: 'started',
  at: at(0),
  sessionId: 's1',
  script: legsWall,
  length: 5,
  why: [],
  choices: usualChoices,
}).state;
const after = (...told: readonly (readonly [number, SessionAction])[]): SessionState => {
  const state = told.reduce(
    (known, [ms, action]) => stepSession(known, { type: 'acted', at: at(ms), action }).state,
    begun,
  );
  if (state === null) throw new Error('no session');
  return state;
};
const elapsedAt = (state: SessionState, ms: number): number =>
  sessionView(state, at(ms))?.elapsedMs ?? -1;

describe('the way there', () => {
  it('stands still while its options are open, and goes on from there', () => {
    const open = after([10_000, 'open-options']);
    expect([elapsedAt(open, 100_000), phaseOf(open)]).toEqual([10_000, 'preparing']);
    expect(sessionView(open, at(100_000))?.rate).toBe(0);
    const shut = after([10_000, 'open-options'], [100_000, 'shut-options']);
    expect(elapsedAt(shut, 105_000)).toBe(15_000);
  });

  it('is left by whatever is pressed, options open or not', () => {
    expect(after([10_000, 'open-options'], [20_000, 'skip'])).toMatchObject({
      elapsedMs: 60_000,
      hasOptionsOpen: false,
    });
    expect(after([10_000, 'open-options'], [20_000, 'sharp']).route).toBe('way-out');
  });

  it('is the only part that waits: a rest goes on under open options', () => {
    expect(after([0, 'skip'], [1_000, 'open-options']).hasOptionsOpen).toBe(false);
  });

  it('does not wait any more after a restart: what was cut off is paused', () => {
    const revived = reviveSession(after([10_000, 'open-options']), at(20_000)).state;
    expect(revived).toMatchObject({ standing: 'paused', hasOptionsOpen: false });
  });
});
