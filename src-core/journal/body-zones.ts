/**
 * The body map as a list of names: what a drawing shows and a list reads is the same id, and so is what an
 * export carries. Ids are for good; a zone that is given up stays here. From the head down.
 */
export const bodyZones = [
  'head',
  'jaw',
  'neck',
  'shoulder-left',
  'shoulder-right',
  'arm-left',
  'arm-right',
  'hand-left',
  'hand-right',
  'chest',
  'ribs-left',
  'ribs-right',
  'belly',
  'between-shoulder-blades',
  'upper-back',
  'mid-back',
  'lower-back',
  'sacrum',
  'hip-left',
  'hip-right',
  'pelvic-floor',
  'buttock-left',
  'buttock-right',
  'thigh-left',
  'thigh-right',
  'knee-left',
  'knee-right',
  'calf-left',
  'calf-right',
  'foot-left',
  'foot-right',
] as const;
export type BodyZone = (typeof bodyZones)[number];

/** Which side of a drawing shows the zone. */
export const zonesSeenFromBehind: ReadonlySet<BodyZone> = new Set<BodyZone>([
  'between-shoulder-blades',
  'upper-back',
  'mid-back',
  'lower-back',
  'sacrum',
  'buttock-left',
  'buttock-right',
  'calf-left',
  'calf-right',
]);
