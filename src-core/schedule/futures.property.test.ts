import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lives } from '../testing/effort.ts';
import { type Act, actsOf, live, nearTheEdge } from '../testing/events.ts';
import { contextOf } from '../testing/setups.ts';
import type { Told } from '../testing/tell.ts';
import { MINUTE_MS } from '../time/units.ts';
import type { ScheduleEffect } from './effect.ts';
import { restoreState } from './state.ts';

const context = contextOf();

describe('the future', () => {
  it('resumes from a saved state to the same future, wherever the day is cut', () => {
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
    fc.assert(property, lives(1_000));
  });

  it('is the same in whatever order the facts of one moment are told', () => {
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
    fc.assert(property, lives(1_000));
  });
});
