import { z } from 'zod';

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
export const occasionSchema = z.enum(occasions);
/** Why a rest is offered. `on-demand` is the person's own. */
export type Occasion = z.infer<typeof occasionSchema>;

export const feelings = ['racing', 'jittery', 'rib-tight', 'flat', 'sore', 'travelled'] as const;
export const feelingSchema = z.enum(feelings);
export type Feeling = z.infer<typeof feelingSchema>;

export const places = ['desk', 'floor', 'bed'] as const;
export const placeSchema = z.enum(places);

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
export const propSchema = z.enum(props);
export type Prop = z.infer<typeof propSchema>;

/** Minutes of holding, walk-over and way out not counted; `untimed` ends when the person stirs. */
export const lengths = [1, 2, 5, 10, 15, 'untimed'] as const;
export const lengthSchema = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(5),
  z.literal(10),
  z.literal(15),
  z.literal('untimed'),
]);
export type Length = z.infer<typeof lengthSchema>;
