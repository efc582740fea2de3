import fc from 'fast-check';
import { describe, it } from 'vitest';
import { lives } from '../testing/effort.ts';
import { actsOf, nearTheEdge } from '../testing/events.ts';
import { mustKeepTheRules } from '../testing/nudge-rules.ts';

describe('whatever happens around the end of work', () => {
  it('nudges one at a time, never in a hold, never too close, never too often, and load stays sane', () => {
    const property = fc.property(fc.integer(), actsOf(0, 8), (seed, acts) => {
      mustKeepTheRules(nearTheEdge(seed, 'day'), acts, seed);
    });
    fc.assert(property, lives(10_000));
  });
});
