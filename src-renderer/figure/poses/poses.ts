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

const fromSitting: Readonly<Record<string, readonly string[]>> = {
  'legs-chair': ['lean-back', 'feet-flat'],
  'knees-chest': ['lean-back', 'feet-flat'],
  'feet-flat': ['lean-back'],
  'blanket-under': ['lean-back'],
  lying: ['lean-back'],
  side: ['push-up'],
};
const fromWall: Readonly<Record<string, readonly string[]>> = {
  'legs-wall': ['lean-wall', 'wall-bent'],
  'legs-wall-raised': ['lean-wall', 'wall-bent'],
  'legs-wall-bent': ['lean-wall'],
};
const fromSideways = ['lean-wall', 'wall-bent'];
const fromBedEdge = ['bed-lean'];

/** What lies between two poses that are no straight way apart. */
const ways: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'floor-sit': fromSitting,
  'floor-sit-wall': fromWall,
  'side-sit-wall': { 'legs-wall': fromSideways },
  'side-sit-wall-raised': { 'legs-wall-raised': ['wall-bent-raised'] },
  side: { 'floor-sit': ['push-up'] },
  'wall-bent': { side: ['wall-tuck', 'roll'] },
  'feet-flat': { side: ['roll'] },
  'knees-chest': { side: ['roll'] },
  'legs-wall': { side: ['wall-bent', 'wall-tuck', 'roll'] },
  'legs-wall-raised': { side: ['wall-bent', 'wall-tuck', 'roll'] },
  'legs-wall-bent': { side: ['wall-tuck', 'roll'] },
  'legs-chair': { side: ['knees-chest', 'roll'], 'feet-flat': ['knees-chest'] },
  'blanket-under': { side: ['roll'] },
  lying: { side: ['roll'] },
  'bed-edge': {
    'feet-bed': fromBedEdge,
    'knees-bed': fromBedEdge,
    'curl-bed': fromBedEdge,
    'side-bed': fromBedEdge,
  },
  'knees-bed': { 'bed-edge': fromBedEdge, 'side-bed': ['roll-bed'] },
  'curl-bed': { 'bed-edge': fromBedEdge },
  'side-bed': { 'bed-edge': fromBedEdge },
};

/** The poses to go through, from first to last. */
export const wayBetween = (from: string, to: string): readonly string[] => [
  from,
  ...(ways[from]?.[to] ?? []),
  to,
];
