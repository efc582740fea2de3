import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breathAt, calmPace } from './breath-pace.ts';
import { cueList, nearlyDoneBeforeMs, planCues, type CueTimeline } from './cue-plan.ts';

const timeline: CueTimeline = {
  startMs: 0,
  stepsMs: [60_000, 90_000],
  breath: { fromMs: 60_000, toMs: 180_000, pace: calmPace },
  nearlyDoneMs: 150_000,
  endMs: 180_000,
};

describe('the cue plan', () => {
  it('says exactly when', () => {
    const cues = planCues({
      ...timeline,
      breath: { fromMs: 60_000, toMs: 85_000, pace: calmPace },
    });
    expect(cues(0, Infinity).map(({ atMs, kind }) => `${atMs} ${kind}`)).toEqual([
      '0 start',
      '60000 step',
      '60000 in',
      '64000 out',
      '70000 in',
      '74000 out',
      '90000 step',
      '150000 nearly-done',
      '180000 end',
    ]);
  });

  it('leads no breath that the end would cut', () => {
    const breaths = planCues(timeline)(0, Infinity).filter(({ lengthMs }) => lengthMs !== null);
    expect(breaths).toHaveLength(24);
    for (const { atMs, lengthMs } of breaths) {
      expect(atMs + (lengthMs ?? 0)).toBeLessThanOrEqual(180_000);
    }
  });

  it('goes on for ever when the session has no end', () => {
    const endless = planCues({
      ...timeline,
      breath: { fromMs: 0, toMs: null, pace: calmPace },
      nearlyDoneMs: null,
      endMs: null,
    });
    expect(endless(36_000_000, 36_010_000).map(({ kind }) => kind)).toEqual(['in', 'out']);
  });

  it('stays silent where the person breathes freely', () => {
    expect(planCues({ ...timeline, breath: null })(0, 1e6).map(({ kind }) => kind)).toEqual([
      'start',
      'step',
      'step',
      'nearly-done',
      'end',
    ]);
  });

  it('gives the same cues in pieces as at once, each where the breath is', () => {
    const own = fc.double({ min: 4.5, max: 20, noNaN: true });
    const cuts = fc.array(fc.integer({ min: 1, max: 30_000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(own, cuts, (ownPerMinute, steps) => {
        const pace = { ...calmPace, ownPerMinute };
        const plan = planCues({ ...timeline, breath: { fromMs: 60_000, toMs: 900_000, pace } });
        let atMs = 0;
        const pieces = steps.flatMap((ms) => {
          const piece = plan(atMs, atMs + ms);
          atMs += ms;
          return piece;
        });
        expect(pieces).toEqual(plan(0, atMs));
        for (const cue of pieces) {
          if (cue.kind !== 'in' && cue.kind !== 'out') continue;
          const point = breathAt(pace, cue.atMs - 60_000 + 0.01);
          expect(point.phase).toBe(cue.kind);
          expect(point.beganMs + 60_000).toBeCloseTo(cue.atMs, 3);
          expect(point.lastsMs).toBeCloseTo(cue.lengthMs ?? 0, 3);
        }
      }),
    );
  });

  it('puts a list in order', () => {
    const late = { atMs: 9, kind: 'end', lengthMs: null } as const;
    const early = { atMs: 1, kind: 'start', lengthMs: null } as const;
    expect(cueList([late, early])(0, 9)).toEqual([early]);
  });

  it('says "nearly done" a minute before, in short sessions later', () => {
    expect([60_000, 120_000, 300_000, 900_000].map(nearlyDoneBeforeMs)).toEqual([
      10_000, 20_000, 50_000, 60_000,
    ]);
    expect(nearlyDoneBeforeMs(30_000)).toBeNull();
  });
});
