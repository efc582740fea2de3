import type { Point } from './geometry.ts';
import type { PlacedProp } from './prop.ts';

/** How one limb lies: where its wrist or ankle is, or the directions of its two long bones. */
export type LimbPose = (
  { readonly to: Point } | { readonly upper: number; readonly lower: number }
) & {
  /** Direction of the hand or foot. */
  readonly end: number;
  /** How much of each long bone the viewer sees when it points toward or away from them. */
  readonly seen?: readonly [upper: number, lower: number];
  /** How much of the hand or foot is seen. */
  readonly endSeen?: number;
  /** The joint bends against the usual side; only an arm that turns in its shoulder can look so. */
  readonly turned?: boolean;
};

/** One pose as it is drawn by hand: directions in degrees from the right, counterclockwise; y is up from the floor. */
export interface Pose {
  /** 1: the front of a standing body faces right; -1: left. */
  readonly facing: 1 | -1;
  /** Where the hip joints are. */
  readonly hips: Point;
  /** Directions of the four parts of the spine, from the pelvis up to the neck. */
  readonly spine: readonly [number, number, number, number];
  readonly neck: number;
  readonly head: number;
  readonly nearArm: LimbPose;
  readonly farArm: LimbPose;
  readonly nearLeg: LimbPose;
  readonly farLeg: LimbPose;
  /** How far the chest faces the viewer: 0 in profile, 1 square on. */
  readonly open?: number;
  /** How far the face turns to the viewer: 0 in profile, 1 square on. */
  readonly look?: number;
  /** Height of what the body lies on; the floor when left out. */
  readonly ground?: number;
  /** How much of the breath shows in the back, where the front is held by a support. */
  readonly backBreath?: number;
  readonly props: readonly PlacedProp[];
  /** Middle and width of what is shown. */
  readonly frame: readonly [x: number, y: number, width: number];
}
