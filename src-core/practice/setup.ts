import { z } from 'zod';
import { safetyItemSchema } from '../safety/items.ts';
import {
  feelingSchema,
  lengthSchema,
  occasionSchema,
  placeSchema,
  propSchema,
} from './vocabulary-schemas.ts';

/** A lasting name in lower case: it is kept in states, journals and preferences. */
export const slugSchema = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/);

/** How well something fits: 0 is "not for this", 1 is "fits", 3 is "made for this". */
const weightSchema = z.number().min(0).max(3);

/**
 * The part of a setup that prescribing needs: what it takes, what it is for and what rules it out.
 * How it is guided, drawn and sourced is added by the practice data.
 */
export const setupSchema = z.object({
  id: slugSchema,
  practiceId: slugSchema,
  /** Each group names props of which any one will do; every group must be met. Empty: nothing is needed. */
  needs: z.array(z.array(propSchema).min(1)),
  places: z.array(placeSchema).min(1),
  /** Lengths it may be played in. */
  lengths: z.array(lengthSchema).min(1),
  suits: z.object({
    /** An occasion that is not named weighs 0: the setup is only chosen for it when nothing else is left. */
    occasions: z.partialRecord(occasionSchema, weightSchema),
    /** A feeling that is not named weighs 1: it neither speaks for nor against. */
    feelings: z.partialRecord(feelingSchema, weightSchema),
  }),
  /** Every one must be answered "no" before this may be played. Empty: it has no gate. */
  gates: z.array(safetyItemSchema),
  /** A professional's clearance may open this setup in spite of a "yes" to one of its gates. */
  openedByClearance: z.boolean(),
  /** A "yes" to one of these does not lock the setup, but others are chosen first. */
  lessFitWith: z.array(safetyItemSchema),
  /** Movement or strength rather than rest: suggested only after two calm weeks. */
  movement: z.boolean(),
  /** A person's own: never chosen unasked unless they said so, and never said to fit. */
  isOwn: z.boolean().optional(),
  /** Passive, short and safe enough to begin unasked-for in a panic spike. */
  calm: z.boolean(),
});
export type Setup = z.infer<typeof setupSchema>;
