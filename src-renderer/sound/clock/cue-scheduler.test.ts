import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calmPace } from '../../../src-core/session/breath-pace.ts';
import { planCues, type PlannedCue } from '../../../src-core/session/cue-plan.ts';
import { CueScheduler, LOOK_AHEAD_MS, type CueOutput } from './cue-scheduler.ts';
import { pageAt, sessionAt, type SessionReading } from './session-time.ts';

interface Played {
  readonly cue: PlannedCue;
  atS: number;
  cancelledMs: number | null;
}

/** An audio clock that runs from page time 400 on, and remembers what it was given. */
function ear() {
  const played: Played[] = [];
  const clock = { pageMs: 0, driftMs: 0, running: true };
  const output: CueOutput = {
    audioAt: (pageMs) => (clock.running ? (pageMs - 400 + clock.driftMs) / 1_000 : null),
    play(cue, atS) {
      const tone: Played = { cue, atS, cancelledMs: null };
      played.push(tone);
      return {
        cancel: () => {
          tone.cancelledMs ??= clock.pageMs;
        },
      };
    },
  };
  /** What a listener would have heard begin. */
  const heard = () =>
    played.filter(
      (tone) => tone.cancelledMs === null || tone.cancelledMs >= tone.atS * 1_000 + 400,
    );
  return { output, played, clock, heard };
}

const plan = planCues({
  startMs: 0,
  stepsMs: [60_000, 200_000],
  breath: { fromMs: 5_000, toMs: 890_000, pace: { ...calmPace, ownPerMinute: 13 } },
  nearlyDoneMs: 840_000,
  endMs: 900_000,
});
const reading = (elapsedMs: number, rate: number, pageMs: number): SessionReading => ({
  elapsedMs,
  rate,
  pageMs,
});

describe('tones on the audio clock', () => {
  it.each([500, 1_000, 60_000])(
    'plays each cue of a quarter of an hour once and on time, woken every %s ms',
    (everyMs) => {
      const { output, clock, heard } = ear();
      const scheduler = new CueScheduler(output);
      scheduler.follow(plan, reading(0, 1, 1_000), 1_000);
      // A page is awake while it sets out, and only then may be put to sleep.
      for (let ms = 1_000; ms < 20_000; ms += 500) scheduler.look((clock.pageMs = ms));
      for (let ms = 20_000; ms < 902_000; ms += everyMs) scheduler.look((clock.pageMs = ms));
      const due = plan(0, 1_000_000);
      expect(heard().map(({ cue }) => cue)).toEqual(due);
      for (const { cue, atS } of heard()) {
        expect(Math.abs(atS * 1_000 + 400 - 1_000 - cue.atMs)).toBeLessThan(1);
      }
    },
  );

  it('never looks less than three seconds ahead', () => {
    expect(LOOK_AHEAD_MS).toBeGreaterThan(3_000);
  });

  it('moves what waits when the card drifts', () => {
    const { output, clock, heard } = ear();
    const scheduler = new CueScheduler(output);
    scheduler.follow(plan, reading(0, 1, 0), 0);
    for (let ms = 0; ms < 900_500; ms += 500) {
      clock.pageMs = ms;
      clock.driftMs = ms * 100e-6;
      scheduler.look(ms);
    }
    for (const { cue, atS } of heard()) {
      expect(Math.abs(atS * 1_000 - (cue.atMs * (1 + 100e-6) - 400))).toBeLessThan(6);
    }
    expect(heard().length).toBe(plan(0, 1_000_000).length);
  });

  it('plays nothing while paused, and catches nothing up after', () => {
    const { output, clock, heard } = ear();
    const scheduler = new CueScheduler(output);
    scheduler.follow(plan, reading(0, 1, 0), 0);
    clock.pageMs = 31_000;
    scheduler.look(31_000);
    scheduler.follow(plan, reading(31_000, 0, 31_000), 31_000);
    for (let ms = 31_000; ms < 91_000; ms += 500) scheduler.look((clock.pageMs = ms));
    const before = heard().length;
    scheduler.follow(plan, reading(31_000, 1, 91_000), 91_000);
    for (let ms = 91_000; ms < 100_000; ms += 500) scheduler.look((clock.pageMs = ms));
    const after = heard().slice(before);
    expect(after[0]?.cue).toEqual(plan(31_000, 100_000)[0]);
    expect(after[0]?.atS).toBeCloseTo((91_000 + (after[0]?.cue.atMs ?? 0) - 31_400) / 1_000, 3);
  });

  it('lets pass what came due while no audio ran', () => {
    const { output, clock, heard } = ear();
    const scheduler = new CueScheduler(output);
    clock.running = false;
    scheduler.follow(plan, reading(0, 1, 0), 0);
    for (let ms = 0; ms < 30_000; ms += 500) scheduler.look((clock.pageMs = ms));
    clock.running = true;
    scheduler.look((clock.pageMs = 30_000));
    expect(heard()[0]?.cue.atMs).toBeGreaterThanOrEqual(29_400);
  });

  it('lets the last tone ring and takes back what had not begun', () => {
    const { output, clock, played } = ear();
    const scheduler = new CueScheduler(output);
    scheduler.follow(plan, reading(0, 1, 0), 0);
    clock.pageMs = 10;
    scheduler.letRing(10);
    expect(played[0]).toMatchObject({ cue: { kind: 'start' }, cancelledMs: null });
    expect(played.slice(1).every(({ cancelledMs }) => cancelledMs !== null)).toBe(true);
  });

  it('keeps a driven clock from crowding, and never drops the end', () => {
    const { output, clock, heard } = ear();
    const scheduler = new CueScheduler(output);
    scheduler.follow(plan, reading(0, 600, 0), 0);
    for (let ms = 0; ms < 2_000; ms += 100) scheduler.look((clock.pageMs = ms));
    const times = heard().map(({ atS }) => atS);
    expect(times.length).toBeLessThan(40);
    expect(heard()[heard().length - 1]?.cue.kind).toBe('end');
  });

  it('holds every cue to session time through any pauses, skips and steps back', () => {
    const move = fc.record({
      afterMs: fc.integer({ min: 50, max: 40_000 }),
      act: fc.constantFrom('pause', 'resume', 'skip', 'back'),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        const { output, clock, heard } = ear();
        const scheduler = new CueScheduler(output);
        const readings: SessionReading[] = [reading(0, 1, 0)];
        const current = (): SessionReading => readings[readings.length - 1] ?? reading(0, 1, 0);
        scheduler.follow(plan, current(), 0);
        for (const { afterMs, act } of moves) {
          const untilMs = clock.pageMs + afterMs;
          for (let ms = clock.pageMs; ms < untilMs; ms += 500) scheduler.look((clock.pageMs = ms));
          clock.pageMs = untilMs;
          const elapsedMs = sessionAt(current(), untilMs);
          const jumpMs = { pause: 0, resume: 0, skip: 45_000, back: -45_000 }[act];
          const rate = act === 'pause' ? 0 : act === 'resume' ? 1 : current().rate;
          readings.push(reading(Math.max(0, elapsedMs + jumpMs), rate, untilMs));
          scheduler.follow(plan, current(), untilMs);
        }
        for (const { cue, atS } of heard()) {
          const onTime = readings.some((each) => {
            const dueMs = pageAt(each, cue.atMs);
            return dueMs !== null && Math.abs(dueMs - (atS * 1_000 + 400)) <= 30;
          });
          expect(onTime).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
