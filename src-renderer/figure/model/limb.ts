import { isLeg, limbBones } from './body.ts';
import type { LimbName } from './body.ts';
import { angleOpposite, directionOf, distance, step } from './geometry.ts';
import type { Point } from './geometry.ts';
import type { LimbStance } from './stance.ts';

/** Root, middle joint, wrist or ankle, and tip of a limb, with the directions of its three bones. */
export interface Limb {
  readonly joints: readonly [Point, Point, Point, Point];
  readonly angles: readonly [number, number, number];
  readonly seen: readonly [number, number, number];
}

/** How close knee and elbow come to the floor at most. */
const clearance = 3;

interface Bent {
  readonly upper: number;
  readonly lower: number;
  readonly middle: Point;
  readonly wrist: Point;
  readonly shown: number;
}

/** A limb seen as bent by a share of what its length asks for; the rest of the bend points to the viewer. */
function bend(
  name: LimbName,
  root: Point,
  { to, side, seen }: LimbStance,
  facing: 1 | -1,
  share: number,
): Bent {
  const [upperLength, lowerLength] = limbBones(name);
  const away = distance(root, to);
  const straight = Math.min(1, away / (upperLength * seen[0] + lowerLength * seen[1]));
  const shown = straight + (1 - straight) * Math.abs(side) * share;
  const a = upperLength * seen[0] * shown;
  const b = lowerLength * seen[1] * shown;
  const reach = Math.min(Math.max(away, Math.abs(a - b) + 0.01), a + b - 0.01);
  // Knees bend to the back of the body, elbows to its front.
  const turn = (isLeg(name) ? 1 : -1) * facing * (side < 0 ? -1 : 1);
  const upper = directionOf(root, to) + turn * angleOpposite(a, reach, b);
  const lower = upper - turn * (180 - angleOpposite(a, b, reach));
  const middle = step(root, upper, a);
  return { upper, lower, middle, wrist: step(middle, lower, b), shown };
}

/**
 * Finds knee or elbow. Where a limb turns over from one side to the other, or has the floor in its way, it
 * does so toward the viewer: it is seen shorter and straighter.
 */
export function solveLimb(name: LimbName, root: Point, limb: LimbStance, facing: 1 | -1): Limb {
  let found = bend(name, root, limb, facing, 1);
  if (found.middle[1] < clearance) {
    let high = 1;
    let low = 0;
    for (let i = 0; i < 8; i += 1) {
      const share = (low + high) / 2;
      found = bend(name, root, limb, facing, share);
      if (found.middle[1] < clearance) high = share;
      else low = share;
    }
    found = bend(name, root, limb, facing, low);
  }
  const { upper, lower, middle, wrist, shown } = found;
  const { end, seen } = limb;
  const length = limbBones(name)[2];
  // A hand or foot that turns over close to the floor turns toward the viewer.
  const dips = wrist[1] - step(wrist, end, length * seen[2])[1];
  const room = Math.max(0, wrist[1] + 1);
  const endSeen = dips > room ? (seen[2] * room) / dips : seen[2];
  return {
    joints: [root, middle, wrist, step(wrist, end, length * endSeen)],
    angles: [upper, lower, end],
    seen: [seen[0] * shown, seen[1] * shown, endSeen],
  };
}
