/** The names that cross the line. Apart from the shapes, so that the preload stays a few hundred bytes. */
export const callNames = [
  'session:view',
  'session:act',
  'session:choose',
  'session:reflect',
  'session:start',
  'safety:view',
  'safety:answer',
  'safety:confirm',
  'schedule:view',
  'schedule:act',
  'app:notices',
  'nudge:card',
  'nudge:answer',
  'practice:skipped',
  'sight:view',
  'sight:try-nudge',
  'preferences:view',
  'preferences:change',
  'preferences:reset',
  'preferences:undo',
  'preferences:export',
  'preferences:preview',
  'preferences:import',
] as const;
export type CallName = (typeof callNames)[number];

export const pushNames = [
  'app:noticed',
  'session:changed',
  'safety:changed',
  'schedule:changed',
  'sight:changed',
  'preferences:changed',
] as const;
export type PushName = (typeof pushNames)[number];
