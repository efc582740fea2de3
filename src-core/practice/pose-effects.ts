import { effects, type Effect } from '../safety/effects.ts';
import type { Script } from './script.ts';

/** What each pose that is rested in does to a body. */
const poseEffects: Readonly<Record<string, readonly Effect[]>> = {
  'legs-wall': ['legs-raised', 'legs-straight-up', 'flat-on-back', 'on-floor'],
  'legs-wall-raised': ['legs-raised', 'legs-straight-up', 'flat-on-back', 'on-floor'],
  'legs-wall-bent': ['legs-raised', 'legs-straight-up', 'flat-on-back', 'on-floor'],
  'legs-chair': ['legs-raised', 'hip-folded', 'flat-on-back', 'on-floor'],
  'knees-chest': ['spine-rounded', 'hip-folded', 'flat-on-back', 'on-floor'],
  'feet-flat': ['flat-on-back', 'on-floor'],
  'blanket-under': ['spine-rounded', 'flat-on-back', 'on-floor'],
  'child-bolster': [
    'spine-rounded',
    'hip-folded',
    'knee-folded',
    'face-down',
    'head-low',
    'neck-turned',
    'on-floor',
  ],
  'drape-bolster': [
    'spine-rounded',
    'hip-folded',
    'knee-folded',
    'face-down',
    'head-low',
    'neck-turned',
    'on-floor',
  ],
  'drape-roller': [
    'spine-rounded',
    'hip-folded',
    'knee-folded',
    'face-down',
    'head-low',
    'neck-turned',
    'on-floor',
  ],
  'drape-couch': ['spine-rounded', 'knee-folded', 'face-down', 'neck-turned', 'on-floor'],
  'drape-bed': ['spine-rounded', 'knee-folded', 'face-down', 'neck-turned', 'on-floor'],
  'curl-bed': ['spine-rounded', 'hip-folded'],
  'knees-bed': ['spine-rounded', 'hip-folded', 'flat-on-back'],
  'seated-drape': ['spine-rounded', 'hip-folded', 'face-down', 'neck-turned'],
  side: ['on-floor'],
  'side-bed': [],
  seated: [],
};

/**
 * What a rest does to a body: all that its resting poses do. Getting in and out is told as it goes, takes seconds and
 * is not counted. A pose that Drape does not know may do anything.
 */
export function effectsOf({ steps }: Pick<Script, 'steps'>): readonly Effect[] {
  const poses = steps.filter(({ kind }) => kind === 'hold').map(({ pose }) => pose);
  const found = new Set(
    poses.flatMap((pose) => (pose === null ? undefined : poseEffects[pose]) ?? [...effects]),
  );
  return effects.filter((effect) => found.has(effect));
}
