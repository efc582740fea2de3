import { bones, isLeg, limbBones, limbRoot, shoulder } from './body.ts';
import type { LimbName } from './body.ts';
import { angleOpposite, directionOf, distance, lerp, step, wrapFrom } from './geometry.ts';
import type { Point } from './geometry.ts';
import type { LimbPose, Pose } from './pose.ts';

/** One limb told by its joints: each angle is that of the joint, so that a mix of two is again a body. */
export interface LimbStance {
  readonly root: number;
  readonly bend: number;
  readonly end: number;
  readonly seen: readonly [number, number, number];
}

/** A pose told by its joints. What can be mixed is mixed here; lengths never change. */
export interface Stance {
  readonly facing: 1 | -1;
  readonly hips: Point;
  readonly lean: number;
  /** Bends from one part of the spine to the next, then neck and head. */
  readonly bends: readonly number[];
  readonly limbs: Readonly<Record<LimbName, LimbStance>>;
  readonly open: number;
  readonly look: number;
  readonly ground: number;
  readonly backBreath: number;
  readonly frame: readonly [number, number, number];
}

/** The angles that each joint can have, as the start of its full turn: this keeps a mix from going round the back. */
const turnStarts = {
  shoulder: -110,
  hip: -90,
  bend: -40,
  end: -180,
} as const;

/** Neck base and shoulder joints of a pose, from its own data. */
const spineTop = (pose: Pose): Point =>
  bones.spine.reduce<Point>((at, length, i) => step(at, pose.spine[i] ?? 90, length), pose.hips);

const shoulderOf = (neckBase: Point, chest: number, facing: number): Point =>
  step(step(neckBase, chest + 180, shoulder.down), chest - 90 * facing, shoulder.front);

const directions = (
  limb: LimbPose,
  from: Point,
  name: LimbName,
  facing: number,
): { upper: number; lower: number } => {
  if ('upper' in limb) return limb;
  const [upperLength, lowerLength] = limbBones(name);
  const [upperSeen, lowerSeen] = limb.seen ?? [1, 1];
  const a = upperLength * upperSeen;
  const b = lowerLength * lowerSeen;
  const reach = Math.min(Math.max(distance(from, limb.to), Math.abs(a - b) + 0.01), a + b - 0.01);
  const straight = directionOf(from, limb.to);
  const atRoot = angleOpposite(a, reach, b);
  const bend = 180 - angleOpposite(a, b, reach);
  // Knees bend to the back of the body, elbows to its front.
  const side = (isLeg(name) ? 1 : -1) * facing * (limb.turned === true ? -1 : 1);
  const upper = straight + side * atRoot;
  return { upper, lower: upper - side * bend };
};

const limbStance = (pose: Pose, name: LimbName, from: Point): LimbStance => {
  const limb = pose[name];
  const { facing } = pose;
  const leg = isLeg(name);
  const { upper, lower } = directions(limb, from, name, facing);
  const base = (leg ? pose.spine[0] : pose.spine[3]) + 180;
  const bendSign = leg ? -facing : facing;
  const seen = limb.seen ?? [1, 1];
  return {
    root: wrapFrom((upper - base) * facing, leg ? turnStarts.hip : turnStarts.shoulder),
    bend: wrapFrom((lower - upper) * bendSign, turnStarts.bend - (limb.turned === true ? 140 : 0)),
    end: wrapFrom((limb.end - lower) * facing, turnStarts.end),
    seen: [seen[0], seen[1], limb.endSeen ?? 1],
  };
};

/** The joints of a pose. */
export function stanceOf(pose: Pose): Stance {
  const neckBase = spineTop(pose);
  const from = shoulderOf(neckBase, pose.spine[3], pose.facing);
  const chain = [...pose.spine, pose.neck, pose.head];
  const limb = (name: LimbName): LimbStance =>
    limbStance(
      pose,
      name,
      isLeg(name)
        ? limbRoot(name, pose.hips, pose.spine[0], pose.facing, pose.open ?? 0)
        : limbRoot(name, from, pose.spine[3], pose.facing, pose.open ?? 0),
    );
  return {
    facing: pose.facing,
    hips: pose.hips,
    lean: pose.spine[0],
    bends: chain.slice(1).map((angle, i) => wrapFrom(angle - (chain[i] ?? 0), -180)),
    limbs: {
      nearArm: limb('nearArm'),
      farArm: limb('farArm'),
      nearLeg: limb('nearLeg'),
      farLeg: limb('farLeg'),
    },
    open: pose.open ?? 0,
    look: pose.look ?? 0,
    ground: pose.ground ?? 0,
    backBreath: pose.backBreath ?? 0,
    frame: pose.frame,
  };
}

const mixLimb = (a: LimbStance, b: LimbStance, t: number): LimbStance => ({
  root: lerp(a.root, b.root, t),
  bend: lerp(a.bend, b.bend, t),
  end: lerp(a.end, b.end, t),
  seen: [
    lerp(a.seen[0], b.seen[0], t),
    lerp(a.seen[1], b.seen[1], t),
    lerp(a.seen[2], b.seen[2], t),
  ],
});

/** A stance between two of the same facing. */
export function mixStances(a: Stance, b: Stance, t: number): Stance {
  if (t <= 0) return a;
  if (t >= 1) return b;
  const lean = a.lean + wrapFrom(b.lean - a.lean, -180) * t;
  const limb = (name: LimbName): LimbStance => mixLimb(a.limbs[name], b.limbs[name], t);
  return {
    facing: b.facing,
    hips: [lerp(a.hips[0], b.hips[0], t), lerp(a.hips[1], b.hips[1], t)],
    lean,
    bends: a.bends.map((bend, i) => lerp(bend, b.bends[i] ?? 0, t)),
    limbs: {
      nearArm: limb('nearArm'),
      farArm: limb('farArm'),
      nearLeg: limb('nearLeg'),
      farLeg: limb('farLeg'),
    },
    open: lerp(a.open, b.open, t),
    look: lerp(a.look, b.look, t),
    ground: lerp(a.ground, b.ground, t),
    backBreath: lerp(a.backBreath, b.backBreath, t),
    frame: [
      lerp(a.frame[0], b.frame[0], t),
      lerp(a.frame[1], b.frame[1], t),
      lerp(a.frame[2], b.frame[2], t),
    ],
  };
}
