import type { Pose } from '../model/pose.ts';
import { onBack } from './parts.ts';

/** The top of the mattress. */
const ground = 40;
const bed = ['floor', 'bed', ['pillow-high', -138, ground]] as const;

export const bedPoses = {
  'bed-edge': {
    facing: 1,
    hips: [-16, 51],
    spine: [98, 94, 88, 82],
    neck: 74,
    head: 84,
    nearArm: { to: [4, 60], end: 330 },
    farArm: { to: [8, 60], end: 330 },
    nearLeg: { to: [25, 5.7], end: 0 },
    farLeg: { to: [30, 5.7], end: 0 },
    props: bed,
    frame: [-40, 66, 270],
  },
  'knees-bed': {
    ...onBack([-58, 53]),
    spine: [191, 184, 179, 177],
    nearArm: { to: [-80, 86], end: 30, seen: [1, 0.9] },
    farArm: { to: [-77, 88], end: 30, seen: [1, 0.9] },
    nearLeg: { upper: 129, lower: 8, end: 62 },
    farLeg: { upper: 125, lower: 10, end: 66 },
    ground,
    props: bed,
    frame: [-72, 58, 250],
  },
  'side-bed': {
    facing: 1,
    hips: [-62, 56],
    spine: [177, 184, 183, 176],
    neck: 172,
    head: 178,
    open: 1,
    look: 1,
    nearArm: { upper: 300, lower: 190, end: 184, seen: [0.6, 0.8] },
    farArm: { upper: 190, lower: 172, end: 175, seen: [0.4, 0.7] },
    nearLeg: { upper: 348, lower: 346, end: 330, seen: [0.72, 0.86] },
    farLeg: { upper: 350, lower: 356, end: 345, seen: [0.8, 0.9] },
    ground,
    props: bed,
    frame: [-72, 58, 250],
  },
  'curl-bed': {
    facing: 1,
    hips: [-62, 56],
    spine: [172, 182, 188, 182],
    neck: 172,
    head: 180,
    open: 0.9,
    look: 1,
    nearArm: { upper: 312, lower: 176, end: 180, seen: [0.55, 0.8] },
    farArm: { upper: 190, lower: 172, end: 175, seen: [0.4, 0.7] },
    nearLeg: { upper: 344, lower: 352, end: 338, seen: [0.5, 0.7] },
    farLeg: { upper: 346, lower: 356, end: 345, seen: [0.56, 0.8] },
    ground,
    props: bed,
    frame: [-72, 58, 250],
  },
} as const satisfies Record<string, Pose>;
