import { describe, expect, it } from 'vitest';
import { pendingOf } from '../testing/pending.ts';
import { Day } from '../testing/tell.ts';
import { steadyMs, wallMs } from '../time/moment.ts';
import { HOUR_MS, MINUTE_MS } from '../time/units.ts';
import { holdReason } from './reason.ts';
import type { ScheduleState } from './state.ts';
import { viewOf } from './view-of.ts';

const noon = new Day('2026-03-03T12:00:00+01:00').type(1);
const { at, plan } = noon.state;
const wallIn = (minutes: number) => wallMs(at.wallMs + minutes * MINUTE_MS);
const steadyIn = (minutes: number) => steadyMs(at.steadyMs + minutes * MINUTE_MS);
const base: ScheduleState = {
  ...noon.state,
  sample: 'none',
  presence: { ...noon.state.presence, seenAt: at.steadyMs, returned: null, load: 0.1, filled: 0.1 },
};
const view = (fields: Partial<ScheduleState> = {}, context = noon.context) =>
  viewOf({ ...base, ...fields }, context);
const status = (fields: Partial<ScheduleState>) =>
  view(fields).status.key.replace('schedule.status.', '');
const waiting = pendingOf('reset-window', {
  day: plan.label,
  closeWallMs: wallIn(60),
  hold: 'call',
});
const inCall = { signals: { ...base.signals, call: true }, callFrom: at.steadyMs };
const window = (
  occasion: 'travel' | 'late-screen' | 'wind-down' | 'reset-window',
  open: number,
) => ({
  occasion,
  day: plan.label,
  openWallMs: wallIn(open),
  closeWallMs: wallIn(open + 60),
  dipFromWallMs: wallIn(open),
  latestWallMs: wallIn(open),
});
const windows = (...list: ReturnType<typeof window>[]) => ({ plan: { ...plan, windows: list } });

describe('what comes next', () => {
  it('is the long screen day when load and interval are full, at the rate of the day', () => {
    expect(view().next).toEqual({ occasion: 'long-screen', atWallMs: wallIn(81) });
    const at15 = view({ rate: 1.5 }).next?.atWallMs;
    expect(at15).toBe(wallIn(54));
    const { presence } = base;
    const apart = view({ presence: { ...presence, load: 0.9, filled: 0.5 } });
    expect(apart.next?.atWallMs).toBe(wallIn(45));
    const refused = { refusals: 2, presence: { ...presence, load: 0.9, filled: 0.5 } };
    expect(view(refused).next?.atWallMs).toBe(wallIn(135));
  });

  it('is it only once silence is over, and never in the past', () => {
    expect(view({ silentUntilWallMs: wallIn(100) }).next?.atWallMs).toBe(wallIn(100));
    const full = { ...base.presence, load: 1.4, filled: 1.4 };
    expect(view({ presence: full, ...inCall, pending: [] }).next?.occasion).toBe('long-screen');
    const quiet = { evenings: [{ openWallMs: at.wallMs, closeWallMs: wallIn(600) }] };
    expect(view({ plan: { ...plan, ...quiet, windows: [] } }).next).toBeNull();
  });

  it('is the window that opens first, where that is sooner', () => {
    const two = windows(window('reset-window', 30), window('wind-down', 40));
    expect(view(two).next).toEqual({ occasion: 'reset-window', atWallMs: wallIn(30) });
    expect(view(windows(window('reset-window', 82))).next?.occasion).toBe('long-screen');
    const served = { served: { 'reset-window': plan.label } };
    const now = { ...windows(window('reset-window', 0)), ...served };
    expect(view(now).next?.occasion).toBe('long-screen');
  });

  it('is no recovery without a journey, and no late line where the wind-down speaks', () => {
    expect(view(windows(window('travel', 10))).next?.occasion).toBe('long-screen');
    expect(view({ ...windows(window('travel', 10)), travelled: true }).next?.occasion).toBe(
      'travel',
    );
    expect(view(windows(window('late-screen', 10))).next?.occasion).toBe('long-screen');
    const { context } = new Day('2026-03-03T12:00:00+01:00', { occasions: { 'wind-down': false } });
    expect(view(windows(window('late-screen', 10)), context).next?.occasion).toBe('late-screen');
  });

  it('is what waits, with a time only where it may not be said before', () => {
    const held = { ...inCall, pending: [waiting] };
    expect(view(held).next).toEqual({ occasion: 'reset-window', atWallMs: null });
    expect(view({ ...held, laterUntil: steadyIn(10) }).next?.atWallMs).toBe(wallIn(10));
    expect(view({ ...held, lastOfferAt: steadyIn(-5) }).next?.atWallMs).toBe(wallIn(15));
    expect(view({ ...held, laterUntil: at.steadyMs }).next?.atWallMs).toBeNull();
  });
});

describe('the status', () => {
  it('names a hold where something waits for it alone', () => {
    const held = { ...inCall, pending: [waiting] };
    expect(view(held).status).toEqual(holdReason('call'));
    expect(status({ ...held, laterUntil: steadyIn(10) })).toBe('next.reset-window');
    expect(status(inCall)).toBe('next.long-screen');
  });

  it('tells why nothing can be told of the person', () => {
    const idle = (verdict: ScheduleState['idle']['verdict']) => ({
      idle: { ...base.idle, verdict },
    });
    expect(
      ['unknown', 'stuck', 'erratic'].map((verdict) => status(idle(verdict as 'stuck'))),
    ).toEqual(['idle-unknown', 'idle-stuck', 'idle-erratic']);
    expect(view(idle('stuck')).presence).toBe('unknown');
    const gone = { ...base.presence, goneAt: at.steadyMs };
    expect(view({ ...idle('stuck'), presence: gone }).presence).toBe('paused');
  });

  it('is a pause of the person\u2019s own before a rest, and a rest before a nudge that stands', () => {
    const pause = { kind: 'steady' as const, until: steadyIn(10) };
    const session = {
      setupId: 'a',
      occasion: 'on-demand',
      plannedMs: null,
      since: at.steadyMs,
      began: false,
    } as const;
    expect(status({ pause, session })).toBe('paused');
    const stood = new Day('2026-03-03T09:00:00+01:00').work(92);
    expect(stood.view.nudge).not.toBeNull();
    stood.state = { ...stood.state, session: { ...session, since: stood.state.at.steadyMs } };
    expect(stood.view.status.key).toBe('schedule.status.in-session');
  });
});

describe('a call that was declared', () => {
  it('says until when, and nothing once it is over', () => {
    expect(view({ callUntil: steadyIn(10) }).callUntilWallMs).toBe(wallIn(10));
    expect(view({ callUntil: at.steadyMs }).callUntilWallMs).toBeNull();
    expect(view().callUntilWallMs).toBeNull();
  });
});

describe('a look', () => {
  it('is at this moment, not at the last that was told of, and never before it', () => {
    const later = { wallMs: wallIn(10), steadyMs: steadyIn(10) };
    expect(viewOf(base, noon.context, later).presence).toBe('away');
    const paused = { ...base, pause: { kind: 'steady' as const, until: steadyIn(12) } };
    expect(viewOf(paused, noon.context, later).pausedUntilWallMs).toBe(wallIn(12));
    const before = { wallMs: wallIn(-60), steadyMs: steadyIn(-60) };
    expect(viewOf(base, noon.context, before)).toEqual(viewOf(base, noon.context));
    expect(viewOf(base, noon.context)).toEqual(viewOf(base, noon.context, at));
  });

  it('tells how often was offered and rested today', () => {
    const shown = [{ at: steadyIn(-HOUR_MS / MINUTE_MS), day: plan.label }];
    const rests = { day: plan.label, count: 3 };
    expect(view({ shown, rests })).toMatchObject({ nudgesToday: 1, restsToday: 3 });
  });
});
