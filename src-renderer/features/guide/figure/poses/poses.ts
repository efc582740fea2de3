import type { Pose } from '../model/pose.ts';
import { bedPoses } from './bed-poses.ts';
import { floorPoses } from './floor-poses.ts';
import { kneelingPoses } from './kneeling-poses.ts';
import { seatedPoses } from './seated-poses.ts';
import { wallPoses } from './wall-poses.ts';

/** Every drawn pose by its slug. A practice names them; people may write practices, so a name may be unknown. */
export const poses: Readonly<Record<string, Pose>> = {
  ...wallPoses,
  ...floorPoses,
  ...kneelingPoses,
  ...bedPoses,
  ...seatedPoses,
};

/** What lies between two poses that are no straight way apart. */
const ways: Readonly<Record<string, readonly string[]>> = {
  'floor-sit-wall>legs-wall': ['lean-wall', 'wall-bent'],
  'floor-sit-wall>legs-wall-raised': ['lean-wall', 'wall-bent'],
  'floor-sit-wall>legs-wall-bent': ['lean-wall'],
  'floor-sit>legs-chair': ['lean-back', 'feet-flat'],
  'floor-sit>knees-chest': ['lean-back', 'feet-flat'],
  'floor-sit>feet-flat': ['lean-back'],
  'floor-sit>blanket-under': ['lean-back'],
  'floor-sit>lying': ['lean-back'],
  'floor-sit>side': ['lean-back'],
};

/** The poses to go through, from first to last. */
export const wayBetween = (from: string, to: string): readonly string[] => [
  from,
  ...(ways[`${from}>${to}`] ?? []),
  to,
];
