import { step } from './geometry.ts';
import type { Point } from './geometry.ts';

/** Proportions of a standing body of 7.5 heads, 180 units tall. Every pose shares them. */
export const bones = {
  /** From the hip joints up to the base of the neck. */
  spine: [13, 15, 15, 13],
  neck: 10,
  thigh: 44,
  shin: 43,
  foot: 19,
  upperArm: 32,
  forearm: 26,
  hand: 17,
} as const;

/** Where the shoulder joint hangs: down from the base of the neck, and a little to the front. */
export const shoulder = { down: 6.5, front: 0.5 } as const;

/** How far apart the joints of the two sides show when the chest faces the viewer. */
const openShoulders = 8;
const openHips = 5.5;

/** The joint from which a limb grows, beside the middle of the body when the chest faces the viewer. */
export function limbRoot(
  name: LimbName,
  middle: Point,
  along: number,
  facing: 1 | -1,
  open: number,
): Point {
  const near = name === 'nearArm' || name === 'nearLeg' ? 1 : -1;
  return step(middle, along - 90 * facing, near * open * (isLeg(name) ? openHips : openShoulders));
}

export const isLeg = (name: LimbName): boolean => name === 'nearLeg' || name === 'farLeg';

export const limbNames = ['nearArm', 'farArm', 'nearLeg', 'farLeg'] as const;
export type LimbName = (typeof limbNames)[number];

export const limbBones = (name: LimbName): readonly [number, number, number] =>
  name === 'nearArm' || name === 'farArm'
    ? [bones.upperArm, bones.forearm, bones.hand]
    : [bones.thigh, bones.shin, bones.foot];
