import { describe, expect, it } from 'vitest';
import { Day } from '../testing/tell.ts';
import { MINUTE_MS } from '../time/units.ts';

const morning = '2026-03-03T09:00:00+01:00';
const lines = (day: Day) => day.lines.filter(({ event }) => event === 'rest');

describe('the log of a rest', () => {
  it('by oneself is of the moment of the return, with what it left of the load', () => {
    const day = new Day(morning).type(60).rest(6).jump(20_000);
    const { at } = day;
    day.tell({ type: 'ticked', idleMs: 5_000 }).jump(1).tell({ type: 'ticked', idleMs: 1 });
    const [line] = lines(day);
    expect(line).toMatchObject({
      at: { wallMs: at.wallMs - 5_000, steadyMs: at.steadyMs - 5_000 },
      occasion: null,
      hold: null,
      reason: { key: 'schedule.rest.away.minutes', values: { minutes: 6 } },
    });
    expect(line?.load).toBe(day.state.presence.load);
    expect(day.type(5).lines).toHaveLength(1);
  });

  it('that was played is of its end, with its length and what it was for', () => {
    const day = new Day('2026-03-03T21:30:00+01:00').work(30).answer({ kind: 'start' });
    const setupId = day.state.session?.setupId ?? '';
    day.tell({ type: 'session-began', setupId }).jump(4 * MINUTE_MS);
    day.tell({ type: 'session-ended', setupId, restedMs: 4 * MINUTE_MS, finished: false });
    const { at } = day;
    expect(lines(day.type(1))).toMatchObject([
      { at, occasion: 'wind-down', reason: { values: { minutes: 4 } } },
    ]);
    expect(lines(day)[0]?.reason?.key).toBe('schedule.rest.session.minutes');
  });

  it('that nobody is known to have begun was a wish of one\u2019s own', () => {
    const day = new Day(morning).type(60);
    day.tell({ type: 'session-ended', setupId: 'a', restedMs: MINUTE_MS, finished: true }).type(1);
    expect(lines(day)).toMatchObject([{ occasion: 'on-demand', load: 0 }]);
  });
});
