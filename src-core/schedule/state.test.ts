import { describe, expect, it } from 'vitest';
import { Day } from '../testing/tell.ts';
import { noPlan } from './day-plan.ts';
import { restoreState } from './state.ts';

const saved = () =>
  JSON.parse(JSON.stringify(new Day('2026-03-03T09:00:00+01:00').work(92).state)) as Record<
    string,
    unknown
  >;

describe('a saved state', () => {
  it('comes back as it was', () => {
    const { state } = new Day('2026-03-03T09:00:00+01:00').work(92);
    expect(restoreState(JSON.parse(JSON.stringify(state)))).toEqual({ state, fault: null });
  });

  it.each([
    ['nothing', null, 'expected object'],
    ['another version', { ...saved(), version: 2 }, 'version'],
    ['a zone that nobody knows', { ...saved(), timeZone: 'Mars/Base' }, 'timeZone'],
    ['a load below nothing', { ...saved(), presence: { load: -1 } }, 'presence.load'],
  ])('that is %s is refused, with the place', (_, raw, place) => {
    const { state, fault } = restoreState(raw);
    expect(state).toBeNull();
    expect(fault).toContain(place);
  });

  it('without a plan makes one anew, and goes on', () => {
    const { state } = restoreState({ ...saved(), plan: null });
    expect(state?.plan).toBe(noPlan);
    const day = new Day('2026-03-03T09:00:00+01:00').work(92);
    day.state = state ?? day.state;
    expect(day.work(1).state.plan.windows.length).toBeGreaterThan(0);
  });

  it('from before a put-off nudge was known for one is a plain one', () => {
    const raw = saved();
    const plain = { occasion: 'long-screen', day: null, closeWallMs: null, hold: null, said: [] };
    const { state } = restoreState({ ...raw, pending: [plain] });
    expect(state?.pending).toEqual([{ ...plain, isAsked: false }]);
  });
});
