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

describe('one sample of idle time', () => {
  const at = steadyMs(10 * HOUR_MS);
  const trusted: IdleTrust = {
    ...initialState(1, new Day(morning).at, 'UTC').idle,
    verdict: 'trusted',
    inputAt: steadyMs(at - MINUTE_MS),
  };
  const told = (fields: Partial<IdleTrust>, sample: Sample, lockedAt: number | null = null) =>
    heard({ ...trusted, ...fields }, sample, at, lockedAt === null ? null : steadyMs(lockedAt));

  it('tells when the last input was, and ends what was missing', () => {
    expect(told({ missing: 2 }, 5_000)).toMatchObject({
      inputAt: at - 5_000,
      value: 5_000,
      missing: 0,
    });
  });

  it('takes an input back only beyond five seconds', () => {
    expect(told({}, MINUTE_MS + 5_000)).toMatchObject({ odd: 0, oddAt: null });
    const back = told({ sound: 3 }, MINUTE_MS + 5_001);
    expect(back).toMatchObject({ odd: 1, oddAt: at, sound: 0, inputAt: at - MINUTE_MS - 5_001 });
  });

  it('that is nonsense leaves the last input as it was', () => {
    for (const sample of [-1, Number.NaN, Infinity]) {
      expect(told({}, sample)).toMatchObject({ odd: 1, oddAt: at, inputAt: at - MINUTE_MS });
    }
  });

  it('is one lie more within half an hour of the last, and the first after that', () => {
    const lie = (ago: number) => told({ odd: 2, oddAt: steadyMs(at - ago) }, -1);
    expect(lie(30 * MINUTE_MS)).toMatchObject({ odd: 3, verdict: 'erratic' });
    expect(lie(30 * MINUTE_MS + 1)).toMatchObject({ odd: 1, verdict: 'trusted' });
  });

  it('that is sound forgives lies half an hour after the last, and not before', () => {
    const forgiven = (ago: number) =>
      told({ verdict: 'erratic', odd: 3, oddAt: steadyMs(at - ago) }, 500).verdict;
    expect(forgiven(30 * MINUTE_MS)).toBe('erratic');
    expect(forgiven(30 * MINUTE_MS + 1)).toBe('trusted');
  });

  it('ends what could not be told, also after a lie', () => {
    expect(told({ verdict: 'unknown', odd: 1, oddAt: steadyMs(at - 9) }, 500).verdict).toBe(
      'trusted',
    );
  });

  it('of 0 is since the first of them, and any other ends that', () => {
    expect(told({}, 0).zeroFrom).toBe(at);
    expect(told({ zeroFrom: steadyMs(at - 9) }, 0).zeroFrom).toBe(at - 9);
    expect(told({ zeroFrom: steadyMs(at - 9) }, 1).zeroFrom).toBeNull();
  });

  it('counts as the same from a second on', () => {
    expect(told({ value: 1_000, same: 4 }, 1_000).same).toBe(5);
    expect(told({ value: 999, same: 4 }, 999).same).toBe(0);
    expect(told({ value: 1_001, same: 4 }, 1_000).same).toBe(0);
  });

  it('of 0 behind a lock is a lie from three minutes after the lock, or after the first of them', () => {
    const verdict = (lockedAgo: number, zeroAgo: number) =>
      told({ zeroFrom: steadyMs(at - zeroAgo) }, 0, at - lockedAgo).verdict;
    const three = 3 * MINUTE_MS;
    expect([verdict(three - 1, HOUR_MS), verdict(three, HOUR_MS)]).toEqual(['trusted', 'stuck']);
    expect([verdict(HOUR_MS, three - 1), verdict(HOUR_MS, three)]).toEqual(['trusted', 'stuck']);
  });

  it('wins back no trust below a second, and begins to anew after a lie', () => {
    expect(told({ verdict: 'stuck', sound: 4 }, 1_000)).toMatchObject({ verdict: 'trusted' });
    expect(told({ verdict: 'stuck', sound: 4 }, 999)).toMatchObject({ verdict: 'stuck', sound: 0 });
    expect(told({ verdict: 'stuck', sound: 3 }, 2_000)).toMatchObject({
      verdict: 'stuck',
      sound: 4,
    });
    expect(told({ same: 9, value: 5_000, sound: 4 }, 5_000)).toMatchObject({
      verdict: 'stuck',
      sound: 0,
    });
  });

  it('that is missing leaves a verdict that is no trust', () => {
    expect(told({ verdict: 'stuck', missing: 5 }, 'unknown')).toMatchObject({
      verdict: 'stuck',
      missing: 6,
    });
    expect(told({ missing: 1 }, 'unknown').verdict).toBe('trusted');
    expect(told({ missing: 2 }, 'unknown').verdict).toBe('unknown');
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
