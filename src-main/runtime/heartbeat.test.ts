import { describe, expect, it } from 'vitest';
import type { Clock } from '../../src-core/time/clock.ts';
import { steadyMs, wallMs } from '../../src-core/time/moment.ts';
import { startHeartbeat } from './heartbeat.ts';

/** A clock with one slot, since the heartbeat may only ever plan one call. */
function oneSlotClock() {
  let nowMs = 0;
  let planned: { dueMs: number; run: () => void } | null = null;
  const clock: Clock = {
    rate: 1,
    now: () => ({ wallMs: wallMs(nowMs), steadyMs: steadyMs(nowMs) }),
    after: (ms, run) => {
      if (planned !== null) throw new Error('a second timer was planned');
      const entry = { dueMs: nowMs + ms, run };
      planned = entry;
      return () => {
        if (planned === entry) planned = null;
      };
    },
  };
  return {
    clock,
    planned: () => planned,
    pass: (ms: number) => {
      const endMs = nowMs + ms;
      while (planned !== null && planned.dueMs <= endMs) {
        const { dueMs, run } = planned;
        nowMs = dueMs;
        planned = null;
        run();
      }
      nowMs = endMs;
    },
  };
}

describe('the heartbeat', () => {
  it('beats when something is due', () => {
    const time = oneSlotClock();
    const beats: number[] = [];
    startHeartbeat(
      time.clock,
      () => steadyMs(5_000),
      () => beats.push(time.clock.now().steadyMs),
    );
    time.pass(5_000);
    expect(beats).toEqual([5_000]);
  });

  it('goes on after a beat that failed', () => {
    const time = oneSlotClock();
    let beats = 0;
    startHeartbeat(
      time.clock,
      () => null,
      () => {
        beats += 1;
        if (beats === 1) throw new Error('this beat fails');
      },
    );
    expect(() => time.pass(60_000)).toThrow('this beat fails');
    time.pass(60_000);
    expect(beats).toBe(2);
  });

  it('goes on when it could not be said what is due next', () => {
    const time = oneSlotClock();
    let beats = 0;
    let isBroken = false;
    const heart = startHeartbeat(
      time.clock,
      () => {
        if (isBroken) throw new Error('no due time');
        return null;
      },
      () => (beats += 1),
    );
    isBroken = true;
    expect(() => heart.replan()).toThrow('no due time');
    isBroken = false;
    time.pass(60_000);
    expect(beats).toBe(1);
  });

  it('beats once a minute when nothing is ever due', () => {
    const time = oneSlotClock();
    let beats = 0;
    startHeartbeat(
      time.clock,
      () => null,
      () => (beats += 1),
    );
    time.pass(60 * 60_000);
    expect(beats).toBe(60);
  });

  it('does not spin when a due time lies in the past', () => {
    const time = oneSlotClock();
    let beats = 0;
    startHeartbeat(
      time.clock,
      () => steadyMs(-1),
      () => (beats += 1),
    );
    time.pass(1_000);
    expect(beats).toBe(4);
  });

  it('beats earlier when an event moved what is due', () => {
    const time = oneSlotClock();
    let due = 50_000;
    const beats: number[] = [];
    const heartbeat = startHeartbeat(
      time.clock,
      () => steadyMs(due),
      () => {
        beats.push(time.clock.now().steadyMs);
        due += 50_000;
      },
    );
    due = 10_000;
    heartbeat.replan();
    time.pass(20_000);
    expect(beats).toEqual([10_000]);
  });

  it('leaves no timer behind when stopped', () => {
    const time = oneSlotClock();
    startHeartbeat(
      time.clock,
      () => null,
      () => undefined,
    ).stop();
    expect(time.planned()).toBeNull();
  });
});
