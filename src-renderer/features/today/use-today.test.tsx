import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { ScheduleView } from '../../../src-core/schedule/view.ts';
import type { SessionPhase, SessionView } from '../../../src-core/session/view.ts';
import type { DayView } from '../../../src-core/today/view.ts';
import { createSlowBridge } from '../../testing/slow-bridge.ts';
import { createFakeBridge } from '../../testing/fake-bridge.ts';
import { withBridge } from '../../testing/with-bridge.tsx';
import { useToday } from './use-today.ts';

afterEach(cleanup);

const schedule: ScheduleView = {
  load: 0.31,
  presence: 'active',
  status: { key: 'schedule.status.next.long-screen', values: { time: '14:35' } },
  nudge: null,
  hold: null,
  next: null,
  pausedUntilWallMs: null,
  callUntilWallMs: null,
  notes: [],
  nudgesToday: 0,
  restsToday: 0,
};
const loaded = (load: number): ScheduleView => ({ ...schedule, load });
const day = (...ways: readonly string[]): DayView => ({
  timeZone: 'Europe/Berlin',
  picture: null,
  titles: {},
  isFirst: false,
  latest: null,
  lastRest: null,
  ways,
});

async function aRest(): Promise<SessionView> {
  const bridge = createFakeBridge();
  await bridge.call('session:start', { setupId: 'seated-breath', length: 5 });
  const reply = await bridge.call('session:view', null);
  if (!reply.ok || reply.value === null) throw new Error('no session');
  return reply.value;
}

function today() {
  const bridge = createSlowBridge();
  return { bridge, ...renderHook(() => useToday(), { wrapper: withBridge(bridge) }) };
}

describe('the day on Today', () => {
  it('is asked for once more, and no more than once, for all that was new meanwhile', async () => {
    const { bridge, result } = today();
    bridge.push('history:changed', null);
    bridge.push('history:changed', null);
    expect(bridge.asked('today:view')).toHaveLength(1);
    await bridge.answer('today:view', day('before'));
    expect(bridge.asked('today:view')).toHaveLength(2);
    await bridge.answer('today:view', day('after'));
    expect(bridge.asked('today:view')).toHaveLength(2);
    expect(result.current.day?.ways).toEqual(['after']);
  });

  it('is asked for again after a question that main did not answer', async () => {
    const { bridge, result } = today();
    await bridge.refuse('today:view');
    bridge.push('history:changed', null);
    await bridge.answer('today:view', day('after'));
    expect(result.current.day?.ways).toEqual(['after']);
  });

  it('is asked for when the schedule tells something else, not when it tells the same or the first', async () => {
    const { bridge } = today();
    await bridge.answer('today:view', day());
    await bridge.answer('schedule:view', loaded(0.1));
    bridge.push('schedule:changed', loaded(0.1));
    expect(bridge.asked('today:view')).toHaveLength(1);
    bridge.push('schedule:changed', loaded(0.2));
    expect(bridge.asked('today:view')).toHaveLength(2);
  });
});

describe('what main tells Today', () => {
  it('is not undone by the answer to a question from before', async () => {
    const { bridge, result } = today();
    bridge.push('schedule:changed', loaded(0.9));
    bridge.push('session:changed', await aRest());
    bridge.push('app:noticed', [{ key: 'notices.stateReset', values: {} }]);
    await bridge.answer('schedule:view', loaded(0.1));
    await bridge.answer('session:view', null);
    await bridge.answer('app:notices', []);
    expect(result.current.schedule?.load).toBe(0.9);
    expect(result.current.isResting).toBe(true);
    expect(result.current.notices).toHaveLength(1);
  });

  it('is not said to have failed where it was heard though a question was not answered', async () => {
    const { bridge, result } = today();
    bridge.push('schedule:changed', loaded(0.9));
    await bridge.refuse('schedule:view');
    expect(result.current.hasFailed).toBe(false);
  });

  it('is heard no longer by a page that was left', () => {
    const { bridge, unmount } = today();
    expect(bridge.listeners()).toBeGreaterThan(0);
    unmount();
    expect(bridge.listeners()).toBe(0);
  });
});

describe('a rest, as Today knows it', () => {
  it.each<readonly [SessionPhase, boolean]>([
    ['preparing', true],
    ['running', true],
    ['paused', true],
    ['exiting', true],
    ['reflecting', true],
    ['done', false],
    ['stopped', false],
  ])('goes on until it is over: %s', async (phase, isResting) => {
    const bridge = createSlowBridge();
    const { result } = renderHook(() => useToday(), { wrapper: withBridge(bridge) });
    bridge.push('session:changed', { ...(await aRest()), phase });
    expect(result.current.isResting).toBe(isResting);
  });
});
