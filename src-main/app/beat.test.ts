import { describe, expect, it, vi } from 'vitest';
import { steadyMs, wallMs } from '../../src-core/time/moment.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, seconds } from '../../src-core/time/units.ts';
import { checkInDraft } from '../testing/test-history.ts';
import { NINE_MS, type FakeOutside } from '../testing/fake-ports.ts';
import { endEach, known, resting, settled, started } from '../testing/running-app.ts';

/** What the one timer does, and when. */

endEach();

const lastBeatMs = ({ told }: FakeOutside): number => told.polls.at(-1)?.steadyMs ?? NaN;
const sooner = (outside: FakeOutside, ms: number) => steadyMs(outside.clock.now().steadyMs + ms);

describe('the timer', () => {
  it('beats when the senses ask for it, also when they ask anew', async () => {
    const { outside, clock, raise } = await started({ savedState: known });
    outside.sensesDueMs = sooner(outside, 3_000);
    raise.dueMoved();
    clock.pass(3_000);
    expect(lastBeatMs(outside)).toBe(3_000);
    outside.sensesDueMs = sooner(outside, HOUR_MS);
    clock.pass(2 * MINUTE_MS);
    expect(outside.told.counts.beats).toBeGreaterThan(4);
  });

  it('beats when something of the app is due, as it moves with each event', async () => {
    const { outside, clock, app, raise } = await started({ savedState: known });
    clock.pass(1_000);
    raise.choice({ type: 'calm' });
    expect(app.state().session?.standing).toBe('playing');
    // A rest that plays is counted every fifteen seconds.
    clock.pass(15_000);
    expect(lastBeatMs(outside)).toBe(16_000);
    outside.sensesDueMs = sooner(outside, HOUR_MS);
    clock.pass(15_000);
    expect(lastBeatMs(outside)).toBe(31_000);
  });

  it('tells the senses whether anybody is there', async () => {
    const { outside, clock, told } = await started({ savedState: known });
    clock.pass(MINUTE_MS);
    expect(told.polls.at(-1)).toMatchObject({ presence: 'here' });
    const leftMs = clock.now().steadyMs;
    for (let count = 0; count < 15 * 60; count += 1) {
      outside.idleMs = clock.now().steadyMs - leftMs;
      clock.pass(seconds(1));
    }
    expect(told.polls.at(-1)).toMatchObject({ presence: 'away' });
  });

  it('hands on how long nothing was touched', async () => {
    const { outside, clock, app } = await started({ savedState: known });
    outside.idleMs = 7_000;
    clock.pass(MINUTE_MS);
    expect(app.state().schedule.sample).toBe(7_000);
  });

  it('lets the history rest when it may', async () => {
    const { clock, told } = await started({ savedState: known });
    const { idleLooks } = told.counts;
    clock.pass(MINUTE_MS);
    expect(told.counts.idleLooks).toBeGreaterThan(idleLooks);
  });
});

describe('what is saved', () => {
  it('is every beat of a rest, since its time is somebody’s', async () => {
    const { clock, told } = await resting();
    for (let quarter = 0; quarter < 3; quarter += 1) {
      const saves = told.savedStates.length;
      clock.pass(seconds(15));
      await settled();
      expect(told.savedStates.length).toBe(saves + 1);
    }
    expect(told.savedStates.at(-1)).toMatchObject({ session: { livedMs: 45_000 } });
  });

  it('is time alone once a minute, and what a person did at once', async () => {
    const { clock, told, raise } = await started({ savedState: known });
    clock.pass(MINUTE_MS);
    await settled();
    const saves = told.savedStates.length;
    clock.pass(seconds(30));
    await settled();
    expect(told.savedStates.length).toBe(saves);
    raise.choice({ type: 'note', note: 'deadline', on: true });
    await settled();
    expect(told.savedStates.length).toBe(saves + 1);
  });
});

describe('a day', () => {
  const asking = (asked: number[]) => ({
    helped: ({ nowMs }: { nowMs: number }) => {
      asked.push(nowMs);
      return Promise.resolve({ ok: true, value: { relief: {}, calmDays: 0 } } as const);
    },
  });

  it('begins with one question of what helped and one backup, and no more until the next', async () => {
    const asked: number[] = [];
    const { clock, told } = await started({ savedState: known, store: asking(asked) });
    clock.pass(10 * HOUR_MS);
    expect([asked.length, told.counts.backUps]).toEqual([1, 1]);
    // At four at night.
    clock.pass(8 * HOUR_MS);
    expect([asked.length, told.counts.backUps]).toEqual([1, 1]);
    clock.pass(2 * HOUR_MS);
    await vi.waitFor(() => expect([asked.length, told.counts.backUps]).toEqual([2, 2]));
  });
});

describe('what the history knows', () => {
  it('of calm days reaches prescribing, with no time passing', async () => {
    const { app, ports, told } = await started({ savedState: known });
    expect(app.helped()).toEqual({ relief: {}, calmDays: 0 });
    const { length } = told.pushed;
    const days = Array.from({ length: 20 }, (_, at) =>
      checkInDraft({ atMs: NINE_MS - at * DAY_MS, tension: 1 }),
    );
    await ports.history.journal.append(days);
    await vi.waitFor(() => expect(app.helped().calmDays).toBe(19), { timeout: 20_000 });
    await settled();
    // What is open was found anew, since calm opens more.
    expect(told.pushed.slice(length).map(({ name }) => name)).toContain('safety:changed');
  });

  it('of rests at another machine empties the load here, from one round to the next', async () => {
    const rests: { id: string; endedWallMs: number; restedMs: number; finished: boolean }[] = [];
    const { app, clock } = await started({
      savedState: known,
      store: {
        sharedThrough: () => Promise.resolve({ ok: true, value: '/shared' }),
        shareRound: () => Promise.resolve({ ok: true, value: null }),
        restsElsewhere: () => Promise.resolve({ ok: true, value: rests }),
      },
    });
    await settled();
    clock.pass(50 * MINUTE_MS);
    expect(app.state().schedule.presence.load).toBeGreaterThan(0.4);
    rests.push({
      id: 'there',
      endedWallMs: wallMs(clock.now().wallMs),
      restedMs: 15 * MINUTE_MS,
      finished: true,
    });
    clock.pass(11 * MINUTE_MS);
    await vi.waitFor(() => expect(app.state().elsewhere).toEqual(['there']), { timeout: 20_000 });
    expect(app.state().schedule.presence.load).toBeLessThan(0.2);
  });
});
