import { entryOf } from '../../src-core/practice/library.ts';

/** One setup for each kind of posture: where looking at all of them would show nothing more. */
export const onePerPosture = [
  'legs-wall',
  'knees-chest',
  'child-bolster',
  'drape-couch',
  'in-bed',
  'seated-drape',
].flatMap((id) => entryOf(id) ?? []);
