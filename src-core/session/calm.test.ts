import { describe, expect, it } from 'vitest';
import { CALM_ASKS_MS, CALM_ID, CALM_MINUTES, calmScript } from '../practice/scripts/calm.ts';
import { steadyMs, wallMs, type Moment } from '../time/moment.ts';
import { breathAt } from './breath-pace.ts';
import { paceOf } from './breath.ts';
import { calmChoices } from './calm.ts';
import type { SessionAction } from './event.ts';
import { position } from './position.ts';
import { nextSessionDue, reviveSession, stepSession } from './session.ts';
import type { SessionState } from './state.ts';
import { sessionView, type SessionView } from './view.ts';

const at = (ms: number): Moment => ({
  wallMs: wallMs(1_700_000_000_000 + ms),
  steadyMs: steadyMs(ms),
});
const begun = (): SessionState => {
  const { state } = stepSession(null, {
    type: 'started',
    at: at(0),
    sessionId: 's1',
    script: calmScript,
    length: CALM_MINUTES,
    why: [],
    choices: calmChoices,
  });
  if (state === null) throw new Error('no session');
  return state;
};
const acted = (state: SessionState, ms: number, action: SessionAction) =>
  stepSession(state, { type: 'acted', at: at(ms), action });
const viewAt = (state: SessionState, ms: number): SessionView => {
  const view = sessionView(state, at(ms));
  if (view === null) throw new Error('no view');
  return view;
};
const lineAt = (view: SessionView): string => {
  const { cue } = position(view.timeline, view.elapsedMs);
  return cue !== null && 'line' in cue.text ? cue.text.line : '';
};

describe('calm', () => {
  it('begins with a breath out, in its very first moment, and without a way there', () => {
    const view = viewAt(begun(), 0);
    const { phase, part } = breathAt(paceOf(view.choices.breath), view.pacedMs ?? 0);
    expect([view.isCalm, view.phase, phase, part]).toEqual([true, 'running', 'out', 0]);
    expect(lineAt(view)).toBe('calmOut');
  });

  it('breathes on evenly, whenever main looks', () => {
    const state = begun();
    const [early, late] = [viewAt(state, 1_000), viewAt(state, 9_000)];
    expect((late.pacedMs ?? 0) - (early.pacedMs ?? 0)).toBe(8_000);
  });

  it('has words with growing pauses, and none after two minutes', () => {
    const { steps } = viewAt(begun(), 0).timeline;
    const times = steps[0]?.cues.map(({ atMs }) => atMs) ?? [];
    const gaps = times.slice(1).map((ms, i) => ms - (times[i] ?? 0));
    expect(times).toHaveLength(6);
    expect(gaps).toEqual([...gaps].sort((one, other) => one - other));
    expect(Math.max(...times)).toBeLessThan(CALM_ASKS_MS);
  });

  it('fades after ten minutes without an answer, and is over without a page after it', () => {
    let state = begun();
    const effects: string[] = [];
    for (let i = 0; i < 100 && state.standing === 'playing'; i += 1) {
      const due = nextSessionDue(state);
      if (due === null) break;
      const next = stepSession(state, { type: 'ticked', at: at(due) });
      state = next.state ?? state;
      effects.push(...next.effects.map(({ type }) => type));
    }
    expect(state.standing).toBe('over');
    expect(Math.round(state.livedMs / 60_000)).toBe(CALM_MINUTES);
    expect(effects).toEqual(['session-ended', 'keep-awake', 'close-guide']);
  });

  it('has its words once more on wish, and breathes on as before', () => {
    const later = stepSession(begun(), { type: 'ticked', at: at(100_000) }).state;
    const again = acted(later ?? begun(), 150_000, 'again').state;
    if (again === null) throw new Error('no session');
    expect(lineAt(viewAt(again, 150_000))).toBe('calmOut');
    expect(viewAt(again, 150_000).pacedMs).toBeGreaterThan(150_000);
  });

  it('is over at once with "enough", with nowhere to be led, and counts as finished', () => {
    const { state, effects } = acted(begun(), 30_000, 'end');
    expect(state?.standing).toBe('over');
    expect(effects).toContainEqual({
      type: 'session-ended',
      sessionId: 's1',
      setupId: CALM_ID,
      restedMs: 30_000,
      finished: true,
      stopReason: null,
    });
  });

  it('does not come back after a restart', () => {
    expect(reviveSession(begun(), at(5_000)).state).toBeNull();
  });
});
