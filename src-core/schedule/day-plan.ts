import { z } from 'zod';
import { occasionSchema } from '../practice/vocabulary-schemas.ts';
import { wallMs } from '../time/moment.ts';

const wall = z.number().transform(wallMs);
const whole = z.number().int();

const windowSchema = z
  .object({
    occasion: occasionSchema.exclude(['on-demand', 'long-screen']),
    /** The date it belongs to: it is served once for it. */
    day: whole,
    openWallMs: wall,
    closeWallMs: wall,
    /** For the reset window: when working hours are over, and the middle. Elsewhere the opening. */
    dipFromWallMs: wall,
    latestWallMs: wall,
  })
  .readonly();
export type OccasionWindow = z.infer<typeof windowSchema>;

export const planSchema = z
  .object({
    label: whole,
    fromWallMs: wall,
    toWallMs: wall,
    /** Windows that touch this local day or come next, in the order they open. */
    windows: z.array(windowSchema).readonly(),
    quiet: z.array(z.object({ openWallMs: wall, closeWallMs: wall }).readonly()).readonly(),
    /** From here to the end of the day nothing chimes and no long screen day is spoken of. */
    evenings: z.array(z.object({ openWallMs: wall, closeWallMs: wall }).readonly()).readonly(),
  })
  .readonly();
export type DayPlan = z.infer<typeof planSchema>;

/** No day is planned yet: the first moment does it. */
export const noPlan: DayPlan = {
  label: 0,
  fromWallMs: wallMs(0),
  toWallMs: wallMs(0),
  windows: [],
  quiet: [],
  evenings: [],
};

/** A plan that no longer holds: it covers no moment, so the next one makes another. */
export const outdated = (plan: DayPlan): DayPlan => ({ ...plan, toWallMs: plan.fromWallMs });
