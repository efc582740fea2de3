import { bones, isLeg, limbRoot, shoulder } from './body.ts';
import type { LimbName } from './body.ts';
import { step } from './geometry.ts';
import type { Point } from './geometry.ts';
import { solveLimb } from './limb.ts';
import type { Limb } from './limb.ts';
import type { Stance } from './stance.ts';

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
    const [middle, along] = isLeg(name) ? ([stance.hips, a] as const) : ([joint, chest] as const);
    const root = limbRoot(name, middle, along, facing, stance.open);
    return solveLimb(name, root, stance.limbs[name], facing);
  };
  return {
    facing,
    spine: [stance.hips, low, mid, upper, neckBase, skull],
    lean: a,
    head,
    limbs: {
      nearArm: limb('nearArm'),
      farArm: limb('farArm'),
      nearLeg: limb('nearLeg'),
      farLeg: limb('farLeg'),
    },
    open: stance.open,
    look: stance.look,
    ground: stance.ground,
    backBreath: stance.backBreath,
  };
}
