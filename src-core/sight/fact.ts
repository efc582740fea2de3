/** What Drape can learn about now from the system. Each is yes, no or unknown. */
export const facts = [
  'locked',
  'asleep',
  'display-off',
  'on-battery',
  'battery-low',
  'do-not-disturb',
  'full-screen',
  'microphone',
  'camera',
  'media-playing',
  'idle-inhibited',
] as const;
export type Fact = (typeof facts)[number];

/** Looked at only when a person asked for it: more than the schedule needs by itself. */
export const offAtFirst: readonly Fact[] = ['camera', 'media-playing'];
