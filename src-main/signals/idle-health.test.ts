import { describe, expect, it } from 'vitest';
import { steadyMs } from '../../src-core/time/moment.ts';
import { minutes, seconds } from '../../src-core/time/units.ts';
import type { IdleHealth, IdleSample } from './idle-health.ts';
import { checkIdle, newIdleHealth } from './idle-health.ts';
import type { IdleState } from './idle.ts';
import { createIdleMeter, plausible } from './idle.ts';

function hours(count: number, sample: Omit<IdleSample, 'at'>, from = newIdleHealth): IdleHealth {
  let health = from;
  for (let s = 0; s <= count * 3_600; s += 30) {
    health = checkIdle(health, { ...sample, at: steadyMs(seconds(s)) });
  }
  return health;
}

describe('the self-test of an idle source', () => {
  it('finds the one that says "active" for ever while the screen is locked', () => {
    const health = hours(1, { idleMs: 0, others: [], nobodyThere: true });
    expect(health.broken).toBe(true);
  });

  it('finds the one that another source contradicts', () => {
    const others = [minutes(12)];
    expect(hours(1, { idleMs: 0, others, nobodyThere: false }).broken).toBe(true);
  });

  it('does not suspect somebody who simply types for hours', () => {
    expect(hours(3, { idleMs: 0, others: [0, null], nobodyThere: false }).broken).toBe(false);
  });

  it('does not suspect a short lock', () => {
    let health = hours(1, { idleMs: 0, others: [], nobodyThere: false });
    const lock = { idleMs: 0, others: [], nobodyThere: true };
    health = checkIdle(health, { ...lock, at: steadyMs(seconds(3_630)) });
    expect(health.broken).toBe(false);
  });

  it('trusts a source again that has measured a minute', () => {
    const broken = hours(1, { idleMs: 0, others: [], nobodyThere: true });
    const sample = { at: steadyMs(minutes(70)), others: [], nobodyThere: false };
    expect(checkIdle(broken, { ...sample, idleMs: seconds(30) }).broken).toBe(true);
    expect(checkIdle(broken, { ...sample, idleMs: seconds(61) }).broken).toBe(false);
  });
});

describe('the idle meter', () => {
  it('goes to the next source when the first is caught, and back when it measures', () => {
    let at = steadyMs(0);
    let first = 0;
    const meter = createIdleMeter(
      [
        { name: 'lying', idleMs: () => first },
        { name: 'honest', idleMs: () => minutes(5) },
      ],
      () => at,
    );
    expect(meter.idleMs()).toBe(0);
    for (let s = 0; s < 1_200; s += 30) {
      at = steadyMs(seconds(s));
      meter.check(at, false);
    }
    expect(meter.idleMs()).toBe(minutes(5));
    expect(meter.snapshot()[0]).toMatchObject({ broken: true, inUse: false });
    first = minutes(2);
    at = steadyMs(seconds(1_200));
    meter.check(at, false);
    expect(meter.idleMs()).toBe(minutes(2));
  });

  it('counts on between the two events of a source that only tells beginnings and ends', () => {
    let at = steadyMs(100_000);
    let tell: (state: IdleState) => void = () => undefined;
    const meter = createIdleMeter(
      [
        {
          name: 'events',
          watch: (listener) => {
            tell = listener;
            return () => undefined;
          },
        },
      ],
      () => at,
    );
    expect(meter.idleMs()).toBe(null);
    tell({ state: 'active' });
    expect(meter.idleMs()).toBe(0);
    tell({ state: 'idle', forMs: 5_000 });
    at = steadyMs(at + 60_000);
    expect(meter.idleMs()).toBe(65_000);
    tell({ state: 'unknown' });
    expect(meter.idleMs()).toBe(null);
  });

  it('asks a source once for all that one beat wants to know', () => {
    let at = steadyMs(0);
    let asked = 0;
    const meter = createIdleMeter([{ name: 'reader', idleMs: () => (asked += 1) }], () => at);
    meter.check(at, false);
    expect([meter.idleMs(), meter.idleMs()]).toEqual([1, 1]);
    at = steadyMs(seconds(1));
    expect(meter.idleMs()).toBe(2);
  });

  it('ignores a sample that cannot be one', () => {
    expect([-1, Number.NaN, Number.POSITIVE_INFINITY, 1e18].map(plausible)).toEqual(
      Array<null>(4).fill(null),
    );
    const meter = createIdleMeter(
      [
        {
          name: 'throws',
          idleMs: () => {
            throw new Error('no');
          },
        },
      ],
      () => steadyMs(0),
    );
    expect(meter.idleMs()).toBe(null);
  });
});
