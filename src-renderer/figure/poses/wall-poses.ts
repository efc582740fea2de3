import type { Pose } from '../model/pose.ts';
import { onBack, underHead } from './parts.ts';

/** The wall stands at x = 0; the body comes to it from the left. */
const wall = ['floor-to-wall', 'wall', ['mat', -55.4]] as const;

export const wallPoses = {
  'floor-sit-wall': {
    facing: 1,
    hips: [-50, 10.6],
    spine: [106, 99, 90, 80],
    neck: 72,
    head: 84,
    nearArm: { to: [-28, 38], end: 320 },
    farArm: { to: [-76, 5], end: 185 },
    nearLeg: { to: [-22.6, 5.7], end: 0 },
    farLeg: { to: [-19.6, 5.7], end: 0 },
    props: ['floor-to-wall', 'wall', ['mat', -55.4]],
    frame: [-52, 46, 216],
  },
  'lean-wall': {
    facing: 1,
    hips: [-26, 11],
    spine: [160, 152, 147, 139],
    neck: 128,
    head: 126,
    nearArm: { to: [-45, 3.2], end: 0 },
    farArm: { to: [-40, 3.2], end: 0 },
    nearLeg: { to: [-6, 48], end: 92 },
    farLeg: { to: [-6, 38], end: 92 },
    props: ['floor-to-wall', 'wall', ['mat', -55.4]],
    frame: [-52, 48, 216],
  },
  'legs-wall': {
    ...onBack([-15, 11]),
    nearLeg: { to: [-8.2, 96.6], end: 142 },
    farLeg: { to: [-9, 96.2], end: 156 },
    props: [...wall, underHead([-15, 11])],
    frame: [-52, 50, 216],
  },
  'legs-wall-raised': {
    ...onBack([-18, 25]),
    spine: [192, 200, 197, 184],
    neck: 166,
    head: 174,
    nearArm: { upper: 344, lower: 357, end: 2, seen: [0.74, 0.72], endSeen: 0.86 },
    farArm: { upper: 350, lower: 2, end: 4, seen: [0.66, 0.7], endSeen: 0.8 },
    nearLeg: { to: [-8.2, 110.4], end: 142 },
    farLeg: { to: [-9, 110], end: 156 },
    props: ['floor-to-wall', 'wall', ['mat', -55.4], underHead([-18, 11]), ['hip-cushion', -21.4]],
    frame: [-52, 54, 222],
  },
  'legs-wall-bent': {
    ...onBack([-44, 11]),
    nearLeg: { to: [-6, 60], end: 88 },
    farLeg: { to: [-6, 54], end: 88 },
    props: [...wall, underHead([-44, 11])],
    frame: [-64, 44, 216],
  },
  'wall-bent': {
    ...onBack([-24, 11]),
    nearLeg: { to: [-6, 46], end: 88 },
    farLeg: { to: [-6, 41], end: 88 },
    props: [...wall, underHead([-24, 11])],
    frame: [-52, 44, 216],
  },
  /** On the way out: the feet leave the wall. */
  'wall-tuck': {
    ...onBack([-24, 11]),
    nearLeg: { to: [-20, 38], end: 24 },
    farLeg: { to: [-18, 36], end: 24 },
    props: ['floor', 'mat', underHead([-24, 11])],
    frame: [-48, 44, 212],
  },
} as const satisfies Record<string, Pose>;
