import { describe, expect, it } from 'vitest';
import { Day } from '../testing/tell.ts';
import { type Moment, steadyMs, wallMs } from '../time/moment.ts';
import { MINUTE_MS, SECOND_MS } from '../time/units.ts';
import { nextDeadline, nextDue } from './next-due.ts';
import type { ScheduleState } from './state.ts';

/** Somebody who has come back long ago and works on, so that nothing but the full load lies ahead. */
const calm = new Day('2026-03-03T12:00:00+01:00').type(1);
const { at } = calm.state;
const context = calm.context;
const base: ScheduleState = {
  ...calm.state,
  sample: 'none',
  presence: {
    ...calm.state.presence,
    seenAt: at.steadyMs,
    load: 0.1,
    filled: 0.1,
    returned: null,
  },
};
const steadyIn = (minutes: number) => steadyMs(at.steadyMs + minutes * MINUTE_MS);
const wallIn = (minutes: number) => wallMs(at.wallMs + minutes * MINUTE_MS);
const rest = (minutesAgo: number) => ({ from: steadyIn(-90), to: steadyIn(-minutesAgo) });
const session = { setupId: 'side-lying', occasion: 'on-demand', plannedMs: null } as const;
const waiting = {
  occasion: 'reset-window',
  day: base.plan.label,
  hold: 'call',
  said: [],
  isAsked: false,
} as const;
const inCall: Partial<ScheduleState> = { signals: { ...base.signals, call: true } };
const span = (from: number, to: number) => ({ openWallMs: wallIn(from), closeWallMs: wallIn(to) });
const window = (open: number, latest: number) => ({
  ...span(open, 300),
  occasion: 'reset-window' as const,
  day: base.plan.label,
  dipFromWallMs: wallIn(300),
  latestWallMs: wallIn(latest),
});

/** How many minutes from now the next deadline lies. */
const deadline = (fields: Partial<ScheduleState>): number =>
  ((nextDeadline({ ...base, ...fields }, context) ?? 0) - at.steadyMs) / MINUTE_MS;
const plan = (fields: Partial<ScheduleState['plan']>) => ({ plan: { ...base.plan, ...fields } });
const presence = (fields: Partial<ScheduleState['presence']>) => ({
  presence: { ...base.presence, ...fields },
});

describe('the next deadline', () => {
  it('is the full load, sooner on a day that fills it faster', () => {
    expect(deadline({})).toBeCloseTo(81, 5);
    expect(deadline({ rate: 1.2 })).toBeCloseTo(81 / 1.2, 4);
  });

  it.each<readonly [string, Partial<ScheduleState>, number]>([
    ['the end of "later"', { laterUntil: steadyIn(10) }, 10],
    ['the end of a call that was declared', { callUntil: steadyIn(10) }, 10],
    ['the distance to the last offer', { lastOfferAt: steadyIn(-15) }, 5],
    ['the end of a pause', { pause: { kind: 'steady', until: steadyIn(10) } }, 10],
    ['the end of the wait for a lull', { waitFrom: steadyIn(-4) }, 6],
    ['three minutes after a return', presence({ returned: rest(1) }), 2],
    ['five minutes after a return', presence({ returned: rest(4) }), 1],
    [
      'a rest that nobody begins',
      { session: { ...session, since: steadyIn(-2), began: false } },
      3,
    ],
    ['a rest that never ends', { session: { ...session, since: steadyIn(-60), began: true } }, 60],
    ['the end of a silence', { silentUntilWallMs: wallIn(10) }, 10],
    ['the end of quiet hours', plan({ quiet: [span(-10, 10)] }), 10],
    ['the opening of a window', plan({ windows: [window(10, 15), window(20, 20)] }), 10],
    ['the first latest of two', plan({ windows: [window(-5, 12), window(-4, 20)] }), 12],
    [
      'an opening after quiet hours of before',
      plan({ quiet: [span(-20, -10)], windows: [window(10, 10)] }),
      10,
    ],
    ['the latest moment of an open one', plan({ windows: [window(-5, 12), window(30, 30)] }), 12],
    ['the opening before a later latest', plan({ windows: [window(-5, 40), window(30, 30)] }), 30],
    ['the end of the day', plan({ windows: [], toWallMs: wallIn(20) }), 20],
    [
      'the end of what waits',
      { ...inCall, pending: [{ ...waiting, closeWallMs: wallIn(10) }] },
      10,
    ],
  ])('can be %s', (_, fields, minutes) => {
    expect(deadline(fields)).toBeCloseTo(minutes, 5);
  });

  it('is nothing that has passed or is now', () => {
    const past: Partial<ScheduleState> = {
      laterUntil: steadyIn(0),
      callUntil: steadyIn(-1),
      silentUntilWallMs: null,
      lastOfferAt: steadyIn(-20),
      ...plan({ quiet: [span(-20, 0), span(-30, -10)], windows: [window(-5, 0)] }),
      served: { 'reset-window': base.plan.label },
    };
    expect(deadline(past)).toBeCloseTo(81, 5);
  });

  it('is the soonest of several', () => {
    const many = { laterUntil: steadyIn(20), callUntil: steadyIn(10), lastOfferAt: steadyIn(-5) };
    expect(deadline(many)).toBe(10);
    const walls = {
      silentUntilWallMs: wallIn(30),
      ...plan({ quiet: [span(-9, 12), span(0, 40)] }),
    };
    expect(deadline(walls)).toBe(12);
    const closing = { ...waiting, closeWallMs: wallIn(50) };
    const sooner = { ...waiting, occasion: 'wind-down' as const, closeWallMs: wallIn(25) };
    expect(deadline({ ...inCall, pending: [closing, sooner, closing] })).toBe(25);
  });

  it('is no full load in the evening, for somebody who pauses, or when it is full already', () => {
    const end = (base.plan.toWallMs - at.wallMs) / MINUTE_MS;
    const none = plan({ windows: [], evenings: [span(-10, 600)] });
    expect(deadline(none)).toBeCloseTo(end, 5);
    const paused = presence({ returned: null, seenAt: steadyIn(-2) });
    expect(deadline({ ...plan({ windows: [] }), ...paused })).toBeCloseTo(end, 5);
    const full = presence({ returned: null, load: 1.2, filled: 1.2 });
    const asked = { ...waiting, occasion: 'long-screen' as const, day: null, closeWallMs: null };
    const held = { ...inCall, pending: [asked], ...plan({ windows: [] }), ...full };
    expect(deadline(held)).toBeCloseTo(end, 5);
  });

  it('waits for a whole interval since the last offer, and for two after two refusals', () => {
    const full = presence({ returned: null, load: 1.5, filled: 0.9 });
    expect(deadline(full)).toBeCloseTo(9, 5);
    expect(deadline({ ...full, ...plan({ windows: [] }), refusals: 2 })).toBeCloseTo(99, 4);
  });

  it('is the very next moment where something is to be done', () => {
    const full = { ...base, ...presence({ returned: null, load: 1.2, filled: 1.2 }) };
    expect(nextDeadline(full, context)).toBe(at.steadyMs + 1);
    expect(nextDue(full, context)).toBe(at.steadyMs + 1);
  });
});

describe('the beat', () => {
  const beat = (fields: Partial<ScheduleState>, now: Moment = at): number =>
    ((nextDue({ ...base, at: now, ...fields }, context) ?? 0) - now.steadyMs) / SECOND_MS;
  const shut = { signals: { ...base.signals, locked: true } };
  const quiet = plan({ windows: [], evenings: [span(-10, 600)] });
  const typing = { ...waiting, occasion: 'wind-down', hold: 'typing', said: ['typing'] } as const;
  const pending = [{ ...typing, closeWallMs: wallIn(60) }] as const;

  it('is half a minute while somebody works or pauses', () => {
    expect(beat({})).toBe(30);
    expect(beat(presence({ returned: null, seenAt: steadyIn(-2) }))).toBe(30);
  });

  it('is forty seconds while nobody is there', () => {
    expect(beat(presence({ returned: null, seenAt: steadyIn(-4) }))).toBe(40);
  });

  it('is ten minutes behind a lock, and half a minute there where inputs speak against it', () => {
    const away = presence({ returned: null, seenAt: steadyIn(-20), goneAt: steadyIn(-20) });
    expect(beat({ ...quiet, ...shut, ...away })).toBe(600);
    expect(beat({ ...quiet, ...shut, ...away, doubtFrom: steadyIn(-0.2) })).toBe(30);
  });

  it('is ten minutes during a rest that has begun', () => {
    expect(beat({ ...quiet, session: { ...session, since: steadyIn(0), began: true } })).toBe(600);
  });

  it('is as long as the lull still takes for what waits for one, and five seconds at least', () => {
    const waits = { ...quiet, pending };
    expect(beat(waits)).toBe(10);
    const seen = presence({ returned: null, seenAt: steadyMs(at.steadyMs - 8 * SECOND_MS) });
    expect(beat({ ...waits, ...seen })).toBe(5);
  });

  it('is half a minute where what waits may not be said yet or waits for something else', () => {
    expect(beat({ ...quiet, pending, laterUntil: steadyIn(10) })).toBe(30);
    const held = [{ ...pending[0], hold: 'call' as const }];
    expect(beat({ ...quiet, ...inCall, pending: held })).toBe(30);
    const paused = presence({ returned: null, seenAt: steadyIn(-2) });
    expect(beat({ ...quiet, pending, ...paused })).toBe(30);
    const { standing } = new Day('2026-03-03T09:00:00+01:00').work(92).state;
    if (standing === null) throw new Error('nothing stands');
    expect(beat({ ...quiet, pending, standing: { ...standing, shownAt: at.steadyMs } })).toBe(30);
  });
});
