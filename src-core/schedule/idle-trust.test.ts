import { describe, expect, it } from 'vitest';
import { Day } from '../testing/tell.ts';
import { steadyMs } from '../time/moment.ts';
import { HOUR_MS, MINUTE_MS } from '../time/units.ts';
import { heard, type Sample } from './idle-trust.ts';
import { initialState, type IdleTrust } from './state.ts';

const morning = '2026-03-03T09:00:00+01:00';
const BEAT_MS = 30_000;

/** What is thought of a source after these samples, one each half minute. */
function after(
  samples: readonly Sample[],
  from?: IdleTrust,
  lockedAt: number | null = null,
): IdleTrust {
  const fresh = initialState(1, new Day(morning).at, 'UTC').idle;
  let at = (from?.inputAt ?? 0) + 10 * MINUTE_MS;
  return samples.reduce<IdleTrust>((trust, sample) => {
    at += BEAT_MS;
    return heard(trust, sample, steadyMs(at), lockedAt === null ? null : steadyMs(lockedAt));
  }, from ?? fresh);
}
const many = (count: number, sample: Sample) => Array.from({ length: count }, () => sample);

describe('a source of idle time', () => {
  it('is trusted from its first sample on', () => {
    expect(after([700]).verdict).toBe('trusted');
  });

  it('is unknown after three lost samples in a row, and trusted again with the next', () => {
    const trusted = after([700]);
    expect(after(many(2, 'unknown'), trusted).verdict).toBe('trusted');
    const lost = after(many(3, 'unknown'), trusted);
    expect(lost.verdict).toBe('unknown');
    expect(after([700], lost)).toMatchObject({ verdict: 'trusted', missing: 0 });
    expect(after([...many(2, 'unknown'), 700, ...many(2, 'unknown')], trusted).verdict).toBe(
      'trusted',
    );
  });

  it('is stuck after the same value ten times, but not below a second', () => {
    expect(after(many(10, 5_000)).verdict).toBe('trusted');
    expect(after(many(11, 5_000)).verdict).toBe('stuck');
    expect(after(many(30, 999)).verdict).toBe('trusted');
  });

  it('is stuck at 0 after four hours, or after three minutes of a locked screen', () => {
    const beats = (4 * HOUR_MS) / BEAT_MS;
    expect(after(many(beats, 0)).verdict).toBe('trusted');
    expect(after(many(beats + 1, 0)).verdict).toBe('stuck');
    expect(after(many(6, 0), undefined, 0).verdict).toBe('trusted');
    expect(after(many(7, 0), undefined, 0).verdict).toBe('stuck');
    expect(after([...many(6, 0), 1, ...many(6, 0)], undefined, 0).verdict).toBe('trusted');
  });

  it('wins trust back with five different pauses in a row', () => {
    const stuck = after(many(11, 5_000));
    expect(after([1_000, 2_000, 3_000, 4_000], stuck).verdict).toBe('stuck');
    expect(after([1_000, 2_000, 3_000, 4_000, 6_000], stuck).verdict).toBe('trusted');
    expect(after([1_000, 2_000, 3_000, 4_000, 0, 6_000], stuck).verdict).toBe('stuck');
    expect(after([1_000, 2_000, 3_000, 4_000, 4_000, 6_000], stuck).verdict).toBe('stuck');
  });

  it('is erratic when inputs are taken back three times in half an hour', () => {
    const jump = [700, 80_000];
    expect(after([...jump, ...jump]).verdict).toBe('trusted');
    const erratic = after([...jump, ...jump, ...jump]);
    expect(erratic.verdict).toBe('erratic');
    expect(after(many(35, 700), erratic).verdict).toBe('erratic');
    expect(after(many(75, 700), erratic).verdict).toBe('trusted');
    expect(after([-1, Number.NaN, Infinity]).verdict).toBe('erratic');
  });

  it('forgets an accident after half an hour', () => {
    const once = after([700, -1, ...many(61, 700), -1, 700, -1]);
    expect(once.verdict).toBe('trusted');
    expect(once.odd).toBe(2);
  });
});

describe('a day without idle time that can be believed', () => {
  it.each([
    ['stuck at 0', () => 0, 4 * 60 + 120],
    ['oscillating', (at: number) => (Math.floor(at / 30_000) % 2 === 0 ? 500 : 80_000), 300],
    ['unknown', () => null, 300],
  ] as const)(
    '%s still knows lock and sleep as rest, says so and never nags',
    (_, idle, minutes) => {
      const day = new Day(morning).pass(minutes, idle);
      expect(day.view.presence).toBe('unknown');
      expect(day.nudges.length).toBeGreaterThan(0);
      expect(day.nudges.length).toBeLessThanOrEqual(4);
      if (day.view.nudge !== null) day.answer({ kind: 'dismissed' });
      expect(day.view.status.key).toBe(`schedule.status.idle-${day.state.idle.verdict}`);
      day.tell({ type: 'signal-changed', signal: 'locked', value: true });
      day.pass(20, () => null).tell({ type: 'signal-changed', signal: 'locked', value: false });
      expect(day.pass(1, idle).view.load).toBeLessThan(0.05);
    },
  );
});
