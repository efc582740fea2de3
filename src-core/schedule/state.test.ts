import { describe, expect, it } from 'vitest';
import { Day } from '../testing/tell.ts';
import { noPlan } from './day-plan.ts';
import { initialState, restoreState } from './state.ts';

const saved = () =>
  JSON.parse(JSON.stringify(new Day('2026-03-03T09:00:00+01:00').work(92).state)) as Record<
    string,
    unknown
  >;

describe('a fresh state', () => {
  it('is of somebody rested of whom nothing is known, and can be saved before anything happens', () => {
    const day = new Day('2026-03-03T09:00:00+01:00');
    const fresh = initialState(7, day.at, 'Europe/Berlin');
    expect(restoreState(JSON.parse(JSON.stringify(fresh)))).toEqual({ state: fresh, fault: null });
    expect(fresh).toMatchObject({ started: false, unlocked: false, zoneShifted: false });
    expect(fresh).toMatchObject({ travelled: false, rate: 1, presence: { load: 0, pauses: 0 } });
    expect([fresh.pending, fresh.shown, fresh.recent, fresh.notes.list]).toEqual([[], [], [], []]);
  });

  it('has a seed that fits into 32 bits, and ids of its own by it', () => {
    const { at } = new Day('2026-03-03T09:00:00+01:00');
    const [state, other] = [initialState(2 ** 32 + 35.5, at, 'UTC'), initialState(36, at, 'UTC')];
    expect([state.seed, state.idPrefix, other.idPrefix]).toEqual([35, 'z', '10']);
  });
});

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

  it('of another version, with words that are gone, loses the offer that said them and nothing else', () => {
    const told = new Day('2026-03-03T09:00:00+01:00').work(100).state;
    expect(told.standing).not.toBeNull();
    const raw = JSON.stringify(told);
    const { reason, prescription } = told.standing?.nudge ?? {};
    const gone = raw.replace(JSON.stringify(reason?.key), '"schedule.reason.gone"');
    expect(restoreState(JSON.parse(gone)).state).toEqual({ ...told, standing: null });

    const [why, ...others] = prescription?.why ?? [];
    const unexplained = raw.replace(JSON.stringify(why?.key), '"schedule.why.gone"');
    const nudge = restoreState(JSON.parse(unexplained)).state?.standing?.nudge;
    expect(others.length).toBeGreaterThan(0);
    expect(nudge).toMatchObject({ reason, prescription: { why: others } });
  });

  it('from before a put-off nudge was known for one is a plain one', () => {
    const raw = saved();
    const plain = { occasion: 'long-screen', day: null, closeWallMs: null, hold: null, said: [] };
    const { state } = restoreState({ ...raw, pending: [plain] });
    expect(state?.pending).toEqual([{ ...plain, isAsked: false }]);
  });
});
