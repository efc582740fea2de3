import type { Point } from '../model/geometry.ts';
import type { LimbPose, Pose } from '../model/pose.ts';
import type { PlacedProp } from '../model/prop.ts';

/** What many poses share. Heights: the hip joint of a body on its back is 11 above the floor, an ankle on a flat foot 5.7. */
type Lying = Pick<Pose, 'facing' | 'hips' | 'spine' | 'neck' | 'head' | 'nearArm' | 'farArm'>;

/** On the back, head to the left: arms beside the body, palms up. */
export const onBack = (hips: Point): Lying => ({
  facing: 1,
  hips,
  spine: [180, 180, 180, 179],
  neck: 166,
  head: 174,
  nearArm: { upper: 344, lower: 358, end: 2, seen: [0.74, 0.72], endSeen: 0.86 },
  farArm: { upper: 350, lower: 2, end: 4, seen: [0.66, 0.7], endSeen: 0.8 },
});

/** The near hand rests on the belly. */
export const handOnBelly: LimbPose = { upper: 338, lower: 38, end: 352, seen: [0.8, 0.72] };

/** Where the head of a body on its back lies. */
export const underHead = (hips: Point): PlacedProp => ['pillow', hips[0] - 77];
