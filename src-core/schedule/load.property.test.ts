import { CALM_ID } from '../practice/scripts/calm.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lockOf } from '../safety/profile.ts';
import { lives } from '../testing/effort.ts';
import { type Act, actsOf, live, nearTheEdge, type What } from '../testing/events.ts';
import { allClear, contextOf, someSetups } from '../testing/setups.ts';
import { loadAt } from './presence.ts';
import { tuningOf } from './tuning.ts';

const context = contextOf();
const tuning = tuningOf(context.preferences);

describe('whatever happens', () => {
  it('fills and drains the load alike with and without holds', () => {
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
    fc.assert(property, lives(1_000));
  });

  it('never plays or offers what the safety profile rules out', () => {
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
          // Breathing out is never locked.
          if (chosen.setupId === CALM_ID) continue;
          const setup = someSetups.find(({ id }) => id === chosen.setupId);
          if (setup === undefined) throw new Error('a setup that is not there');
          expect(lockOf(setup, safety, after.at.wallMs)).toBeNull();
        }
      });
    });
    fc.assert(property, lives(1_000));
  });
});

const idle: What = { type: 'preferences-changed' };

/** An answer begins or ends a rest, and what is answered depends on what was held. */
const withoutAnswer = (what: What): What => (what.type === 'answer' ? idle : what);

function withoutHold(what: What): What {
  if (what.type === 'pause-set' || what.type === 'call-declared') return idle;
  if (what.type !== 'signal-changed') return what;
  return what.signal === 'locked' || what.signal === 'asleep' ? what : idle;
}
