import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lockOf } from '../safety/profile.ts';
import { type Act, actsOf, live, nearTheEdge, type What } from '../testing/events.ts';
import { allClear, contextOf, someSetups } from '../testing/setups.ts';
import type { Told } from '../testing/tell.ts';
import { steadyMs } from '../time/moment.ts';
import { MINUTE_MS } from '../time/units.ts';
import type { ScheduleEffect } from './effect.ts';
import { takeIn } from './facts.ts';
import { breaking, heldBy } from './holds.ts';
import { nextDue } from './next-due.ts';
import { loadAt } from './presence.ts';
import { restoreState } from './state.ts';
import { tuningOf } from './tuning.ts';

const RUNS = 20_000;
const LIMIT_MS = 120_000;
const context = contextOf();
const tuning = tuningOf(context.preferences);

describe('whatever happens', () => {
  it(
    'nudges one at a time, never in a hold, never too close, never too often, and load stays sane',
    () => {
      const property = fc.property(fc.integer(), actsOf(0, 8), (seed, acts) => {
        let standing: string | null = null;
        const perDay = new Map<number, number>();
        live(nearTheEdge(seed), acts, context, (before, after, effects) => {
          for (const effect of effects) {
            if (effect.type === 'withdraw-nudge') standing = null;
            if (effect.type !== 'show-nudge') continue;
            expect(standing).toBeNull();
            standing = effect.nudge.id;
            const [last, shown] = after.shown.slice(-2);
            if (last === undefined) throw new Error('shown without a record');
            const { day } = shown ?? last;
            if (shown !== undefined) {
              expect(shown.at - last.at).toBeGreaterThanOrEqual(tuning.distanceMs);
            }
            const count = (perDay.get(day) ?? 0) + 1;
            perDay.set(day, count);
            expect(count).toBeLessThanOrEqual(tuning.maxNudgesADay);
            // Judged as of the moment before, with all that was known of it.
            const known = takeIn(before, context).state;
            expect(breaking).not.toContain(heldBy({ ...known, standing: null }, context));
          }
          if (after.standing === null) standing = null;
          if (!(after.presence.load >= 0)) throw new Error('load below nothing');
        });
      });
      fc.assert(property, { numRuns: RUNS });
    },
    LIMIT_MS,
  );

  it(
    'never plays or offers what the safety profile rules out',
    () => {
      const items = ['glaucoma-retina-or-eye-surgery'] as const;
      const drawn = fc.tuple(fc.nat(15), fc.boolean(), fc.boolean());
      const property = fc.property(drawn, actsOf(1, 6), ([blocked, isGated, isAsked], acts) => {
        const safety = {
          ...allClear,
          answers: isGated
            ? { ...allClear.answers, [items[0]]: { value: 'yes' as const, atWallMs: 0 } }
            : allClear.answers,
          blockedSetups: someSetups.map(({ id }) => id).filter((_, i) => (blocked >> i) % 2 === 1),
        };
        const strict = { ...context, safety };
        const open = live(nearTheEdge(blocked), acts, context, () => undefined);
        const ask: Act = { times: 0, gapMs: 1, what: { type: 'calm-asked' } };
        const rest = isAsked ? [ask, ...acts] : acts;
        live(open, rest, strict, (_, after, effects) => {
          for (const effect of effects) {
            if (effect.type !== 'show-nudge' && effect.type !== 'begin-session') continue;
            const chosen =
              effect.type === 'show-nudge' ? effect.nudge.prescription : effect.prescription;
            const setup = someSetups.find(({ id }) => id === chosen.setupId);
            if (setup === undefined) throw new Error('a setup that is not there');
            expect(lockOf(setup, safety, after.at.wallMs)).toBeNull();
          }
        });
      });
      fc.assert(property, { numRuns: 1_000 });
    },
    LIMIT_MS,
  );

  it(
    'fills and drains the load alike with and without holds',
    () => {
      const property = fc.property(actsOf(1, 8), (acts) => {
        const free = acts.map((act) => ({ ...act, what: withoutAnswer(act.what) }));
        const held = free.map((act) => ({ ...act, what: withoutHold(act.what) }));
        const loads = [free, held].map((list) => {
          const seen: number[] = [];
          live(nearTheEdge(1), list, context, (_, { presence, at, rate }) => {
            seen.push(loadAt(presence, at.steadyMs, rate, tuning));
          });
          return seen;
        });
        expect(loads[1]).toEqual(loads[0]);
      });
      fc.assert(property, { numRuns: 1_000 });
    },
    LIMIT_MS,
  );

  it(
    'resumes from a saved state to the same future, wherever the day is cut',
    () => {
      const property = fc.property(fc.integer(), actsOf(2, 6), fc.nat(), (seed, acts, cut) => {
        const at = cut % acts.length;
        const effects: ScheduleEffect[][] = [[], []];
        const half = live(nearTheEdge(seed), acts.slice(0, at), context, () => undefined);
        const read = restoreState(JSON.parse(JSON.stringify(half.state)));
        if (read.state === null) throw new Error(read.fault);
        expect(read.state).toEqual(half.state);
        const [went, resumed] = [half.state, read.state].map((state, index) =>
          live({ ...half, state }, acts.slice(at), context, (_, __, made) =>
            effects[index]?.push(...made),
          ),
        );
        expect(resumed?.state).toEqual(went?.state);
        expect(effects[1]).toEqual(effects[0]);
      });
      fc.assert(property, { numRuns: 1_000 });
    },
    LIMIT_MS,
  );

  it(
    'empties the load with a full rest, and asks for the next beat in the future',
    () => {
      const property = fc.property(fc.integer(), actsOf(0, 6), (seed, acts) => {
        const { state } = live(nearTheEdge(seed), acts, context, () => undefined);
        const rested = steadyMs(state.presence.seenAt + tuning.fullRestMs);
        expect(loadAt(state.presence, rested, state.rate, tuning)).toBe(0);
        expect(nextDue(state, context)).toBeGreaterThan(state.at.steadyMs);
      });
      fc.assert(property, { numRuns: 1_000 });
    },
    LIMIT_MS,
  );

  it(
    'is the same in whatever order the facts of one moment are told',
    () => {
      const facts = fc.tuple(fc.nat(20_000), fc.boolean(), fc.boolean(), fc.boolean());
      const gaps = fc.integer({ min: 1, max: 10 * MINUTE_MS });
      const property = fc.property(actsOf(0, 5), facts, gaps, (acts, [idleMs, ...said], gap) => {
        const half = live(nearTheEdge(3), acts, context, () => undefined);
        const [call, locked, note] = said;
        const together: Told[] = [
          { type: 'ticked', idleMs },
          { type: 'signal-changed', signal: 'call', value: call },
          { type: 'signal-changed', signal: 'locked', value: locked },
          { type: 'day-noted', note: 'deadline', on: note },
          { type: 'preferences-changed' },
        ];
        const tell = (order: readonly Told[]) => {
          const made: ScheduleEffect[] = [];
          const list = order.map((what, i) => ({ gapMs: i === 0 ? gap : 0, what, times: 0 }));
          const after: Act = { gapMs: 1, what: { type: 'ticked', idleMs: idleMs + 1 }, times: 0 };
          const end = live(half, [...list, after], context, (_, __, effects) =>
            made.push(...effects),
          );
          return { made, state: end.state };
        };
        expect(tell([...together].reverse())).toEqual(tell(together));
      });
      fc.assert(property, { numRuns: 1_000 });
    },
    LIMIT_MS,
  );
});

const idle: What = { type: 'preferences-changed' };

/** An answer begins or ends a rest, and what is answered depends on what was held. */
const withoutAnswer = (what: What): What => (what.type === 'answer' ? idle : what);

function withoutHold(what: What): What {
  if (what.type === 'pause-set' || what.type === 'call-declared') return idle;
  if (what.type !== 'signal-changed') return what;
  return what.signal === 'locked' || what.signal === 'asleep' ? what : idle;
}
