import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { step } from './step.ts';
import { initialState, restoreState, type ScheduleState } from './state.ts';
import { nextDue } from './next-due.ts';
import { breaking, heldBy } from './holds.ts';
import { loadAt } from './presence.ts';
import { tuningOf } from './tuning.ts';
import type { ScheduleEffect } from './effect.ts';
import type { ScheduleEvent } from './event.ts';
import { contextOf } from '../testing/setups.ts';
import type { Told } from '../testing/tell.ts';
import { steadyMs, wallMs } from '../time/moment.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../time/units.ts';

const RUNS = 20_000;
const context = contextOf();
const tuning = tuningOf(context.preferences);
const zones = ['Europe/Berlin', 'Australia/Lord_Howe', 'Pacific/Kiritimati', 'America/New_York'];
const start = Date.parse('2026-05-05T14:00:00Z');

const told: fc.Arbitrary<Told> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('ticked' as const),
      idleMs: fc.oneof(
        fc.integer({ min: 0, max: 20_000 }),
        fc.constantFrom(null, -1, Number.NaN, 200_000),
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('signal-changed' as const),
      signal: fc.constantFrom(
        'locked' as const,
        'asleep' as const,
        'call' as const,
        'do-not-disturb' as const,
        'full-screen' as const,
      ),
      value: fc.constantFrom(true, false, false, 'unknown' as const),
    }),
  },
  fc.record({
    type: fc.constant('time-zone-changed' as const),
    timeZone: fc.constantFrom(...zones, 'Nowhere/Land'),
  }),
  fc.constant({ type: 'preferences-changed' as const }),
  fc.record({
    type: fc.constant('pause-set' as const),
    until: fc.constantFrom(
      { kind: 'minutes' as const, minutes: 5 },
      { kind: 'tomorrow' as const },
      { kind: 'lifted' as const },
    ),
  }),
  fc.record({
    type: fc.constant('day-noted' as const),
    note: fc.constantFrom('caffeine' as const, 'travel' as const),
    on: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('session-ended' as const),
    setupId: fc.constant('side-lying'),
    restedMs: fc.integer({ min: 0, max: 600_000 }),
    finished: fc.boolean(),
  }),
  fc.constant({ type: 'session-began' as const, setupId: 'side-lying' }),
  fc.record({ type: fc.constant('call-declared' as const), minutes: fc.constantFrom(0, 30) }),
);
type Answering = {
  readonly type: 'answer';
  readonly kind: 'start' | 'later' | 'not-today' | 'dismissed';
};
type Act = { readonly gapMs: number; readonly what: Told | Answering; readonly times: number };
const act: fc.Arbitrary<Act> = fc.record({
  gapMs: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1_000, max: 30_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 3 * HOUR_MS }) },
  ),
  what: fc.oneof(
    { weight: 6, arbitrary: told },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('answer' as const),
        kind: fc.constantFrom(
          'start' as const,
          'later' as const,
          'not-today' as const,
          'dismissed' as const,
        ),
      }),
    },
  ),
  /** So many half minutes of typing before it: long work is rare among random events. */
  times: fc.constantFrom(0, 0, 0, 6, 12),
});

interface Run {
  readonly state: ScheduleState;
  readonly at: number;
}
type See = (
  before: ScheduleState,
  after: ScheduleState,
  effects: readonly ScheduleEffect[],
) => void;

/** Near the edge, where things happen. */
const fresh = (seed: number): Run => {
  const state = initialState(
    seed,
    { wallMs: wallMs(start), steadyMs: steadyMs(5_000) },
    'Europe/Berlin',
  );
  return {
    state: { ...state, presence: { ...state.presence, load: 1.2, filled: 0.98 } },
    at: 5_000,
  };
};

function play(run: Run, acts: readonly Act[], see: See): Run {
  let { state, at } = run;
  const send = (what: Told | Answering): void => {
    const moment = { wallMs: wallMs(start + at), steadyMs: steadyMs(at) };
    const nudgeId = state.standing?.nudge.id ?? 'none';
    const event: ScheduleEvent =
      what.type === 'answer'
        ? {
            type: 'nudge-answered',
            at: moment,
            nudgeId,
            answer: what.kind === 'later' ? { kind: 'later', minutes: 15 } : { kind: what.kind },
          }
        : { ...what, at: moment };
    const next = step(state, event, context);
    see(state, next.state, next.effects);
    state = next.state;
  };
  for (const { gapMs, what, times } of acts) {
    for (let count = 0; count < times; count += 1) {
      at += 30 * SECOND_MS;
      send({ type: 'ticked', idleMs: count % 4 === 3 ? 11_000 : 700 });
    }
    at += gapMs;
    send(what);
  }
  return { state, at };
}

const check = (
  property: fc.IPropertyWithHooks<never> | fc.IProperty<never>,
  runs: number,
): void => {
  fc.assert(property as fc.IProperty<never>, { numRuns: runs });
};

describe('whatever happens', () => {
  it('nudges one at a time, never in a hold, never too close, never too often, and load stays sane', () => {
    check(
      fc.property(fc.integer(), fc.array(act, { maxLength: 8 }), (seed, acts) => {
        let standing: string | null = null;
        let lastAt = -Infinity;
        const perDay = new Map<number, number>();
        play(fresh(seed), acts, (before, after, effects) => {
          for (const effect of effects) {
            if (effect.type === 'withdraw-nudge') standing = null;
            if (effect.type !== 'show-nudge') continue;
            expect(standing).toBeNull();
            standing = effect.nudge.id;
            const shown = after.shown[after.shown.length - 1];
            if (shown === undefined) throw new Error('shown without a record');
            expect(shown.at - lastAt).toBeGreaterThanOrEqual(tuning.distanceMs);
            lastAt = shown.at;
            const count = (perDay.get(shown.day) ?? 0) + 1;
            perDay.set(shown.day, count);
            expect(count).toBeLessThanOrEqual(tuning.maxNudgesADay);
            // Judged as of the moment before, with all that was known of it.
            expect(breaking).not.toContain(
              heldBy({ ...before, plan: after.plan, standing: null }, context),
            );
          }
          if (after.standing === null) standing = null;
          if (!(after.presence.load >= 0)) throw new Error('load below nothing');
        });
      }) as never,
      RUNS,
    );
  }, 120_000);

  it('resumes from a saved state to the same future, wherever the day is cut', () => {
    check(
      fc.property(
        fc.integer(),
        fc.array(act, { minLength: 2, maxLength: 6 }),
        fc.nat(),
        (seed, acts, cut) => {
          const at = cut % acts.length;
          const effects: ScheduleEffect[][] = [[], []];
          const half = play(fresh(seed), acts.slice(0, at), () => undefined);
          const read = restoreState(JSON.parse(JSON.stringify(half.state)));
          if (read.state === null) throw new Error(read.fault);
          expect(read.state).toEqual(half.state);
          const went = play(half, acts.slice(at), (_, __, made) => effects[0]?.push(...made));
          const resumed = play({ ...half, state: read.state }, acts.slice(at), (_, __, made) =>
            effects[1]?.push(...made),
          );
          expect(resumed.state).toEqual(went.state);
          expect(effects[1]).toEqual(effects[0]);
        },
      ) as never,
      1_000,
    );
  }, 120_000);

  it('empties the load with a full rest, and asks for the next beat in the future', () => {
    check(
      fc.property(fc.integer(), fc.array(act, { maxLength: 6 }), (seed, acts) => {
        const { state } = play(fresh(seed), acts, () => undefined);
        expect(
          loadAt(
            state.presence,
            steadyMs(state.presence.seenAt + tuning.fullRestMs),
            state.rate,
            tuning,
          ),
        ).toBe(0);
        expect(nextDue(state, context)).toBeGreaterThan(state.at.steadyMs);
      }) as never,
      1_000,
    );
  }, 120_000);

  it('is the same in whatever order the facts of one moment are told', () => {
    const facts = fc.tuple(
      fc.integer({ min: 0, max: 20_000 }),
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
    );
    check(
      fc.property(
        fc.array(act, { maxLength: 5 }),
        facts,
        fc.integer({ min: 1, max: 10 * MINUTE_MS }),
        (acts, [idleMs, call, locked, note], gap) => {
          const half = play(fresh(3), acts, () => undefined);
          const together: Told[] = [
            { type: 'ticked', idleMs },
            { type: 'signal-changed', signal: 'call', value: call },
            { type: 'signal-changed', signal: 'locked', value: locked },
            { type: 'day-noted', note: 'deadline', on: note },
            { type: 'preferences-changed' },
          ];
          const tell = (order: readonly Told[]) => {
            const made: ScheduleEffect[] = [];
            const list = order.map((what, index) => ({
              gapMs: index === 0 ? gap : 0,
              what,
              times: 0,
            }));
            const after: Act = { gapMs: 1, what: { type: 'ticked', idleMs: idleMs + 1 }, times: 0 };
            const end = play(half, [...list, after], (_, __, effects) => made.push(...effects));
            return { made, state: end.state };
          };
          expect(tell([...together].reverse())).toEqual(tell(together));
        },
      ) as never,
      1_000,
    );
  }, 120_000);
});
