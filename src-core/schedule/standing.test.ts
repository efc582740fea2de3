import { describe, expect, it } from 'vitest';
import { Day } from '../testing/tell.ts';
import { steadyMs } from '../time/moment.ts';
import { MINUTE_MS } from '../time/units.ts';
import type { ScheduleEffect } from './effect.ts';
import { judgeStanding } from './standing.ts';
import type { Pending, ScheduleState } from './state.ts';

const told = new Day('2026-03-03T09:00:00+01:00').work(92).state;
const { context } = new Day('2026-03-03T09:00:00+01:00');
const { standing } = told;
if (standing === null) throw new Error('nothing stands');
const { at } = told;
const ago = (ms: number) => steadyMs(at.steadyMs - ms);
const other: Pending = { ...standing.pending, occasion: 'travel' };
const here = { ...told.presence, seenAt: at.steadyMs, returned: null, goneAt: null };

/** What becomes of a nudge that has stood for so long. */
function judged(stoodMs: number, fields: Partial<ScheduleState> = {}, among = context) {
  const effects: ScheduleEffect[] = [];
  const state: ScheduleState = {
    ...told,
    presence: here,
    refusals: 1,
    pending: [other],
    standing: { ...(standing as NonNullable<typeof standing>), shownAt: ago(stoodMs) },
    ...fields,
  };
  const after = judgeStanding(state, among, effects);
  return {
    stands: after.standing !== null,
    waits: after.pending.map(({ occasion }) => occasion),
    refusals: after.refusals,
    told: effects.map((effect) => (effect.type === 'log' ? effect.line.event : effect.type)),
  };
}
const call = { signals: { ...told.signals, call: true }, callFrom: at.steadyMs };

describe('a nudge that stands', () => {
  it('goes on doing so for half an hour, and then was refused', () => {
    const stands = { stands: true, waits: ['travel'], refusals: 1, told: [] };
    expect(judged(30 * MINUTE_MS - 1)).toEqual(stands);
    expect(judged(30 * MINUTE_MS)).toEqual({
      stands: false,
      waits: ['travel'],
      refusals: 2,
      told: ['expired', 'withdraw-nudge'],
    });
  });

  it('is taken back by a hold, and waits again if it had stood for less than a minute', () => {
    const back = { stands: false, refusals: 1, told: ['withdraw-nudge'] };
    expect(judged(MINUTE_MS - 1, call)).toEqual({ ...back, waits: ['travel', 'long-screen'] });
    expect(judged(MINUTE_MS, call)).toEqual({ ...back, waits: ['travel'] });
    const asked = { ...standing, shownAt: ago(1), pending: { ...standing.pending, isAsked: true } };
    expect(judged(1, { ...call, standing: asked }).waits).toEqual(['long-screen', 'travel']);
  });

  it('stands through what passes: somebody types, or has just come back', () => {
    const back = { ...here, returned: { from: ago(10 * MINUTE_MS), to: ago(MINUTE_MS) } };
    expect(judged(2 * MINUTE_MS, { presence: back }).stands).toBe(true);
    const lull = { ...back, seenAt: ago(20_000) };
    expect(judged(2 * MINUTE_MS, { presence: lull }).stands).toBe(true);
  });

  it('is answered best by going away to rest', () => {
    const away = (ms: number) => judged(MINUTE_MS, { presence: { ...here, seenAt: ago(ms) } });
    expect(away(3 * MINUTE_MS)).toEqual({
      stands: false,
      waits: ['travel'],
      refusals: 0,
      told: ['withdraw-nudge'],
    });
    expect(away(3 * MINUTE_MS - 1).stands).toBe(true);
  });

  it('waits again where what it offers may not be played or is gone, also for somebody who is away', () => {
    const { safety } = context;
    const { setupId } = standing.nudge.prescription;
    const blocked = { ...context, safety: { ...safety, blockedSetups: [setupId] } };
    const gone = { ...context, setups: context.setups.filter(({ id }) => id !== setupId) };
    for (const among of [blocked, gone]) {
      expect(judged(20 * MINUTE_MS, {}, among)).toMatchObject({
        stands: false,
        waits: ['travel', 'long-screen'],
        refusals: 1,
      });
    }
  });
});
