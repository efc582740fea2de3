/** Why a due nudge waits, strongest first. The first that applies is the one that is said. */
export const holdReasons = [
  'paused',
  'quiet-hours',
  'locked',
  'asleep',
  'call',
  'do-not-disturb',
  'full-screen',
  'typing',
  'just-returned',
  'in-session',
  'unknown',
] as const;
export type HoldReason = (typeof holdReasons)[number];
