import { describe, expect, it } from 'vitest';
import { Day } from '../testing/tell.ts';
import { type Moment, steadyMs, wallMs } from '../time/moment.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../time/units.ts';
import { awayMs, restarted } from './restart.ts';
import { initialState, type ScheduleState } from './state.ts';

const before: Moment = { wallMs: wallMs(1e12), steadyMs: steadyMs(5 * HOUR_MS) };
const later = (wall: number, steady: number): Moment => ({
  wallMs: wallMs(before.wallMs + wall),
  steadyMs: steadyMs(before.steadyMs + steady),
});
/** The machine has been up for this long, and the wall has gone on by that much. */
const rebooted = (wall: number, upMs: number): Moment => ({
  wallMs: wallMs(before.wallMs + wall),
  steadyMs: steadyMs(upMs),
});

describe('the time for which the app was gone', () => {
  it('is what the steady clock says where both clocks agree within two minutes', () => {
    expect(awayMs(before, later(HOUR_MS, HOUR_MS))).toBe(HOUR_MS);
    const most = HOUR_MS + 2 * MINUTE_MS;
    expect(awayMs(before, later(HOUR_MS, most))).toBe(most);
    expect(awayMs(before, later(most, HOUR_MS))).toBe(HOUR_MS);
    expect(awayMs(before, later(0, 0))).toBe(0);
  });

  it('is the shorter of the two where they do not, since the machine may have been restarted', () => {
    expect(awayMs(before, later(HOUR_MS, 5 * HOUR_MS))).toBe(HOUR_MS);
    expect(awayMs(before, later(5 * HOUR_MS, HOUR_MS))).toBe(HOUR_MS);
    expect(awayMs(before, later(0, HOUR_MS))).toBe(0);
  });

  it('is what the steady clock says where somebody has set the other one back', () => {
    expect(awayMs(before, later(-HOUR_MS, HOUR_MS))).toBe(HOUR_MS);
  });

  it('after a restart of the machine is what the wall says, and no less than the machine is up', () => {
    expect(awayMs(before, rebooted(2 * HOUR_MS, MINUTE_MS))).toBe(2 * HOUR_MS);
    expect(awayMs(before, rebooted(-2 * HOUR_MS, MINUTE_MS))).toBe(MINUTE_MS);
    expect(awayMs(before, rebooted(SECOND_MS, MINUTE_MS))).toBe(MINUTE_MS);
    expect(awayMs(before, rebooted(-HOUR_MS, -MINUTE_MS))).toBe(0);
  });

  it('is a month at most: a clock that was wrong by years does not matter', () => {
    expect(awayMs(before, rebooted(400 * DAY_MS, MINUTE_MS))).toBe(30 * DAY_MS);
  });
});

describe('a restart of the machine', () => {
  const start = initialState(1, before, 'Europe/Berlin');
  const span = { from: steadyMs(HOUR_MS), to: steadyMs(2 * HOUR_MS) };
  const known: ScheduleState = {
    ...start,
    presence: { ...start.presence, seenAt: steadyMs(3 * HOUR_MS), dip: span, returned: span },
    shown: [{ at: steadyMs(4 * HOUR_MS), day: 7 }],
    lastOfferAt: steadyMs(4 * HOUR_MS),
    laterUntil: steadyMs(6 * HOUR_MS),
    callUntil: steadyMs(7 * HOUR_MS),
    sleptAt: steadyMs(HOUR_MS),
    idle: { ...start.idle, oddAt: steadyMs(HOUR_MS), same: 3, zeroFrom: steadyMs(HOUR_MS) },
    pause: { kind: 'steady', until: steadyMs(8 * HOUR_MS) },
  };
  const at = rebooted(30 * MINUTE_MS, MINUTE_MS);
  const back = (state: ScheduleState) => restarted(state, at, 'Europe/Berlin', []).state;
  /** How long ago it was, or will be. */
  const ago = (moment: number | null | undefined) => (at.steadyMs - (moment ?? NaN)) / HOUR_MS;

  it('moves every moment of the steady clock along, so that all is as long ago as it was', () => {
    const { presence, ...state } = back(known);
    expect(ago(presence.seenAt)).toBe(2.5);
    expect(
      [presence.dip, presence.returned].map((rest) => [ago(rest?.from), ago(rest?.to)]),
    ).toEqual([
      [4.5, 3.5],
      [4.5, 3.5],
    ]);
    expect([state.shown[0]?.at, state.lastOfferAt].map(ago)).toEqual([1.5, 1.5]);
    expect([state.laterUntil, state.callUntil].map(ago)).toEqual([-0.5, -1.5]);
    expect([state.sleptAt, state.idle.oddAt].map(ago)).toEqual([4.5, 4.5]);
    expect(state.pause).toEqual({ kind: 'steady', until: at.steadyMs + 2.5 * HOUR_MS });
    expect(state.shown[0]?.day).toBe(7);
  });

  it('leaves what was never set unset, and a pause until tomorrow as it is', () => {
    const pause = { kind: 'day', label: 12 } as const;
    const state = back({ ...start, pause });
    expect(state.pause).toEqual(pause);
    expect(state).toMatchObject({ lastOfferAt: null, laterUntil: null, callUntil: null });
    expect(state).toMatchObject({ sleptAt: null, idle: { oddAt: null } });
    expect(back(start).pause).toBeNull();
  });

  it('has the person gone since the app went, or since they went before that', () => {
    expect(ago(back(known).presence.goneAt)).toBe(0.5);
    const gone = { ...known, presence: { ...known.presence, goneAt: steadyMs(4 * HOUR_MS) } };
    expect(ago(back(gone).presence.goneAt)).toBe(1.5);
    expect(ago(back(known).beforeMs)).toBe(0.5);
  });

  it('forgets what only a running app knows, and nothing that was said', () => {
    const running: ScheduleState = {
      ...known,
      sample: 500,
      unlocked: true,
      signals: { ...known.signals, locked: true },
      callFrom: steadyMs(HOUR_MS),
      doubtFrom: steadyMs(HOUR_MS),
      waitFrom: steadyMs(HOUR_MS),
      session: {
        setupId: 'a',
        occasion: 'on-demand',
        plannedMs: 1,
        since: before.steadyMs,
        began: true,
      },
      ended: { setupId: 'a', restedMs: 1, finished: true },
      idle: { ...known.idle, verdict: 'trusted', inputAt: before.steadyMs },
      refusals: 2,
      recent: ['a', 'b'],
    };
    const { signals, ...state } = back(running);
    expect(new Set(Object.values(signals))).toEqual(new Set(['unknown']));
    expect(state).toMatchObject({
      at,
      sample: 'none',
      started: true,
      unlocked: false,
      callFrom: null,
      doubtFrom: null,
      waitFrom: null,
      session: null,
      ended: null,
      idle: { verdict: 'unknown', inputAt: null, zeroFrom: null, same: 0 },
      refusals: 2,
      recent: ['a', 'b'],
    });
  });
});

describe('a nudge that stood when the app went away', () => {
  const back = (shownFor: number, goneFor: number) => {
    const day = new Day('2026-03-03T09:00:00+01:00').work(92);
    const { standing } = day.state;
    if (standing === null) throw new Error('nothing stands');
    const shown = { ...standing, shownAt: steadyMs(day.state.at.steadyMs - shownFor) };
    day.state = {
      ...day.state,
      standing: shown,
      pending: [{ ...standing.pending, occasion: 'morning' }],
    };
    day.jump(goneFor);
    return restarted(day.state, day.at, 'Europe/Berlin', []);
  };

  it('is taken back', () => {
    const { state, effects } = back(5 * MINUTE_MS, SECOND_MS);
    expect(state.standing).toBeNull();
    expect(effects.map(({ type }) => type)).toEqual(['withdraw-nudge']);
  });

  it('waits again, before all else, where it had stood for less than a minute, however long the app was gone', () => {
    const waits = (shownFor: number) =>
      back(shownFor, HOUR_MS).state.pending.map(({ occasion }) => occasion);
    expect(waits(MINUTE_MS - 1)).toEqual(['long-screen', 'morning']);
    expect(waits(MINUTE_MS)).toEqual(['morning']);
  });

  it('leaves what was told before it in its place, and says nothing where none stood', () => {
    const told = [{ type: 'withdraw-nudge', nudgeId: 'before' }] as const;
    const none = restarted(initialState(1, before, 'UTC'), later(1, 1), 'UTC', told);
    expect([none.effects, none.state.pending]).toEqual([told, []]);
  });
});
