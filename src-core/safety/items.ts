import { z } from 'zod';

/** What a person is asked before a practice opens, by what a "yes" means. Ids are kept in profiles. */

/** No practice at all for 24 hours, and local emergency advice. */
export const emergencyItems = [
  'saddle-numbness',
  'bladder-or-bowel-change',
  'both-legs-weak-or-numb',
  'sexual-function-loss',
  'serious-accident',
  'chest-pain',
] as const;

/** No practice until the person says that a clinician has seen it. */
export const urgentItems = [
  'fever',
  'unexplained-weight-loss',
  'lump-or-changed-shape',
  'worse-at-night-or-not-eased-by-rest',
  'steadily-worsening',
] as const;

/** Rules rounding of the spine out. */
export const flexionGates = [
  'acute-disc-herniation',
  'recent-surgery',
  'radiculopathy-with-sharp-pain',
  'low-bone-density-or-fracture',
  'flexion-spreads-down-the-leg',
] as const;

/** Rules legs up the wall out. */
export const legsUpGates = [
  'glaucoma-retina-or-eye-surgery',
  'uncontrolled-blood-pressure',
  'heart-failure',
  'recent-stroke',
  'leg-clot-suspected',
  'late-pregnancy',
  'hip-or-knee-limits',
] as const;

/** Locks nothing: other variants are chosen first. */
export const preferOtherItems = [
  'stiff-hamstrings',
  'reflux',
  'dizzy-lying-or-rising',
  'cannot-reach-floor',
] as const;

export const safetyItems = [
  ...emergencyItems,
  ...urgentItems,
  ...flexionGates,
  ...legsUpGates,
  ...preferOtherItems,
] as const;
export const safetyItemSchema = z.enum(safetyItems);
export type SafetyItem = z.infer<typeof safetyItemSchema>;
