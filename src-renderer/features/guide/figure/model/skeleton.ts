import { bones, isLeg, limbBones, limbNames, limbRoot, shoulder } from './body.ts';
import type { LimbName } from './body.ts';
import { step } from './geometry.ts';
import type { Point } from './geometry.ts';
import type { Stance } from './stance.ts';

/** Root, middle joint, wrist or ankle, and tip of a limb, with the directions of its three bones. */
export interface Limb {
  readonly joints: readonly [Point, Point, Point, Point];
  readonly angles: readonly [number, number, number];
  readonly seen: readonly [number, number, number];
}

/** Every joint in its place. */
export interface Skeleton {
  readonly facing: 1 | -1;
  /** Hips, low, mid and upper spine, base of the neck, base of the skull. */
  readonly spine: readonly [Point, Point, Point, Point, Point, Point];
  /** Direction of the pelvis, and the direction in which the crown points. */
  readonly lean: number;
  readonly head: number;
  readonly limbs: Readonly<Record<LimbName, Limb>>;
  readonly open: number;
  readonly look: number;
  readonly ground: number;
  readonly backBreath: number;
}

export function skeletonOf(stance: Stance): Skeleton {
  const { facing } = stance;
  const angles = [stance.lean];
  for (const bend of stance.bends) angles.push((angles.at(-1) ?? 0) + bend);
  const [a = 0, b = 0, c = 0, chest = 0, neck = 0, head = 0] = angles;

  const low = step(stance.hips, a, bones.spine[0]);
  const mid = step(low, b, bones.spine[1]);
  const upper = step(mid, c, bones.spine[2]);
  const neckBase = step(upper, chest, bones.spine[3]);
  const skull = step(neckBase, neck, bones.neck);
  const joint = step(
    step(neckBase, chest + 180, shoulder.down),
    chest - 90 * facing,
    shoulder.front,
  );

  const limb = (name: LimbName): Limb => {
    const leg = isLeg(name);
    const { root, bend, end, seen } = stance.limbs[name];
    const [first, second, third] = limbBones(name);
    const top = leg
      ? limbRoot(name, stance.hips, a, facing, stance.open)
      : limbRoot(name, joint, chest, facing, stance.open);
    const upperAngle = (leg ? a : chest) + 180 + root * facing;
    const lowerAngle = upperAngle + bend * (leg ? -facing : facing);
    const endAngle = lowerAngle + end * facing;
    const middle = step(top, upperAngle, first * seen[0]);
    const wrist = step(middle, lowerAngle, second * seen[1]);
    return {
      joints: [top, middle, wrist, step(wrist, endAngle, third * seen[2])],
      angles: [upperAngle, lowerAngle, endAngle],
      seen,
    };
  };
  const [nearArm, farArm, nearLeg, farLeg] = limbNames.map(limb) as [Limb, Limb, Limb, Limb];
  return {
    facing,
    spine: [stance.hips, low, mid, upper, neckBase, skull],
    lean: a,
    head,
    limbs: { nearArm, farArm, nearLeg, farLeg },
    open: stance.open,
    look: stance.look,
    ground: stance.ground,
    backBreath: stance.backBreath,
  };
}
