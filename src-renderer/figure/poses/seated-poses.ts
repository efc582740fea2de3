import type { Pose } from '../model/pose.ts';

/** On a chair, face to the right. */
export const seatedPoses = {
  seated: {
    facing: 1,
    hips: [-24, 51.5],
    spine: [96, 93, 88, 83],
    neck: 76,
    head: 86,
    nearArm: { to: [4, 60], end: 338 },
    farArm: { to: [8, 60], end: 338 },
    nearLeg: { to: [20, 5.7], end: 0 },
    farLeg: { to: [25, 5.7], end: 0 },
    props: ['floor', 'chair'],
    frame: [-8, 66, 260],
  },
  'seated-drape': {
    facing: 1,
    hips: [-30, 51.5],
    spine: [74, 58, 34, 12],
    neck: 350,
    head: 346,
    look: 1,
    backBreath: 1,
    nearArm: { upper: 328, lower: 2, end: 0, seen: [0.86, 0.8] },
    farArm: { upper: 334, lower: 2, end: 0, seen: [0.9, 0.9] },
    nearLeg: { to: [12, 5.7], end: 0 },
    farLeg: { to: [17, 5.7], end: 0 },
    props: ['floor', 'chair', 'desk'],
    frame: [4, 62, 260],
  },
} as const satisfies Record<string, Pose>;
