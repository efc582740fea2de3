import { z } from 'zod';
import { recordIdSchema } from '../journal/record-base.ts';
import type { RestElsewhere } from '../schedule/event.ts';

/** A rest at another machine, by the name that the history knows it by. */
export interface ToldRest extends RestElsewhere {
  readonly id: string;
}

/** Longer than anybody rests in the half day that counts. */
const MOST_KNOWN = 64;

const knownSchema = z.array(recordIdSchema).max(MOST_KNOWN).readonly();

/** Which rests elsewhere have been counted: a history is read again and again, and a body rests once. */
export type KnownElsewhere = z.infer<typeof knownSchema>;

export const restoredElsewhere = (saved: unknown): KnownElsewhere =>
  knownSchema.safeParse(saved).data ?? [];

/** What of it is new, and what is known from then on. */
export function newElsewhere(
  known: KnownElsewhere,
  rests: readonly ToldRest[],
): { readonly fresh: readonly ToldRest[]; readonly known: KnownElsewhere } {
  const fresh = rests
    .filter(({ id }, at) => !known.includes(id) && rests.findIndex((rest) => rest.id === id) === at)
    .sort((one, other) => one.endedWallMs - other.endedWallMs);
  return {
    fresh,
    known: fresh.length === 0 ? known : [...known, ...fresh.map(({ id }) => id)].slice(-MOST_KNOWN),
  };
}
