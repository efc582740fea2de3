import { bones, isLeg, limbBones, limbRoot, shoulder } from './body.ts';
import type { LimbName } from './body.ts';
import { lerp, mix, step, wrapFrom } from './geometry.ts';
import type { Point } from './geometry.ts';
import type { LimbPose, Pose } from './pose.ts';

/** One limb told by where it ends and to which side its middle joint points. */
export interface LimbStance {
  readonly to: Point;
  /** From 1, as knees and elbows bend, through 0, straight, to -1, an arm turned in its shoulder. */
  readonly side: number;
  readonly end: number;
  readonly seen: readonly [number, number, number];
}

/** A pose told so that two can be mixed: a hand or foot that stays where it is stays, and lengths never change. */
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

const rootOf = (pose: Pose, name: LimbName): Point => {
  const { facing, open = 0, spine, hips } = pose;
  if (isLeg(name)) return limbRoot(name, hips, spine[0], facing, open);
  const neckBase = bones.spine.reduce<Point>(
    (at, length, i) => step(at, spine[i] ?? 90, length),
    hips,
  );
  const chest = spine[3];
  const joint = step(
    step(neckBase, chest + 180, shoulder.down),
    chest - 90 * facing,
    shoulder.front,
  );
  return limbRoot(name, joint, chest, facing, open);
};

const limbStance = (pose: Pose, name: LimbName): LimbStance => {
  const limb: LimbPose = pose[name];
  const [upperSeen, lowerSeen] = limb.seen ?? [1, 1];
  const seen = [upperSeen, lowerSeen, limb.endSeen ?? 1] as const;
  if ('to' in limb)
    return { to: limb.to, side: limb.turned === true ? -1 : 1, end: limb.end, seen };
  const [upper, lower] = limbBones(name);
  const middle = step(rootOf(pose, name), limb.upper, upper * upperSeen);
  const bend = wrapFrom(limb.lower - limb.upper, -180) * pose.facing * (isLeg(name) ? -1 : 1);
  return {
    to: step(middle, limb.lower, lower * lowerSeen),
    side: bend < 0 ? -1 : 1,
    end: limb.end,
    seen,
  };
};

/** The joints of a pose. */
export function stanceOf(pose: Pose): Stance {
  const chain = [...pose.spine, pose.neck, pose.head];
  return {
    facing: pose.facing,
    hips: pose.hips,
    lean: pose.spine[0],
    bends: chain.slice(1).map((angle, i) => wrapFrom(angle - (chain[i] ?? 0), -180)),
    limbs: {
      nearArm: limbStance(pose, 'nearArm'),
      farArm: limbStance(pose, 'farArm'),
      nearLeg: limbStance(pose, 'nearLeg'),
      farLeg: limbStance(pose, 'farLeg'),
    },
    open: pose.open ?? 0,
    look: pose.look ?? 0,
    ground: pose.ground ?? 0,
    backBreath: pose.backBreath ?? 0,
    frame: pose.frame,
  };
}

const mixLimb = (a: LimbStance, b: LimbStance, t: number): LimbStance => ({
  to: mix(a.to, b.to, t),
  side: lerp(a.side, b.side, t),
  end: a.end + wrapFrom(b.end - a.end, -180) * t,
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
  const limb = (name: LimbName): LimbStance => mixLimb(a.limbs[name], b.limbs[name], t);
  return {
    facing: b.facing,
    hips: mix(a.hips, b.hips, t),
    lean: a.lean + wrapFrom(b.lean - a.lean, -180) * t,
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
