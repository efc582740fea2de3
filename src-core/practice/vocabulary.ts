/** The words that schedule, practice, preferences and page share. Each is a closed list of ids. */

export const occasions = [
  'long-screen',
  'reset-window',
  'wind-down',
  'late-screen',
  'morning',
  'travel',
  'on-demand',
] as const;
/** Why a rest is offered. `on-demand` is the person's own. */
export type Occasion = (typeof occasions)[number];

export const feelings = ['racing', 'jittery', 'rib-tight', 'flat', 'sore', 'travelled'] as const;
export type Feeling = (typeof feelings)[number];

export const places = ['desk', 'floor', 'bed'] as const;

export const props = [
  'wall',
  'chair',
  'bolster',
  'firm-pillow',
  'cushion',
  'folded-blanket',
  'rolled-blanket',
  'couch',
  'bed',
  'foam-roller',
  'mat',
] as const;
export type Prop = (typeof props)[number];

/** Minutes of holding, walk-over and way out not counted; `untimed` ends when the person stirs. */
export const lengths = [1, 2, 5, 10, 15, 'untimed'] as const;
export type Length = (typeof lengths)[number];
