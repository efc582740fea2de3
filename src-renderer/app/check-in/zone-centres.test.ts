import { describe, expect, it } from 'vitest';
import { bodyZones } from '../../../src-core/journal/body-zones.ts';
import { zoneShapes, type BodySide } from './body-shapes.ts';
import { centreOf, zoneTowards } from './zone-centres.ts';

const sides: readonly BodySide[] = ['front', 'back'];

describe('the drawn body', () => {
  it('shows every zone on one side at least, and none twice on a side', () => {
    const drawn = new Set(sides.flatMap((side) => zoneShapes[side].map(({ zone }) => zone)));
    expect([...drawn].sort()).toEqual([...bodyZones].sort());
    for (const side of sides) {
      const zones = zoneShapes[side].map(({ zone }) => zone);
      expect(new Set(zones).size).toBe(zones.length);
    }
  });

  it.each(sides)('lets the arrow keys reach every zone of the %s', (side) => {
    const [first] = zoneShapes[side];
    if (first === undefined) throw new Error('nothing is drawn');
    const reached = new Set([first]);
    for (const shape of reached) {
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
        const to = zoneTowards(side, shape, key);
        if (to !== null) reached.add(to);
      }
    }
    expect(reached.size).toBe(zoneShapes[side].length);
  });

  it('has the right hand at the left of the front, as in a picture of somebody', () => {
    const at = (side: BodySide, zone: string): number => {
      const shape = zoneShapes[side].find((one) => one.zone === zone);
      return shape === undefined ? Number.NaN : centreOf(shape).x;
    };
    expect(at('front', 'hand-right')).toBeLessThan(at('front', 'hand-left'));
    expect(at('back', 'hand-right')).toBeGreaterThan(at('back', 'hand-left'));
  });
});
