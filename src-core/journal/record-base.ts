import { z } from 'zod';
import { eachMeasure } from './measures.ts';

/** Unique over machines and for good: what is merged is merged by it. */
export const recordIdSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/);

/** One installation of Drape. It names the only file that installation may append to. */
export const machineIdSchema = z.string().regex(/^[a-z0-9]{4,32}$/);
export type MachineId = z.infer<typeof machineIdSchema>;

/** The year 2200. A later instant is a broken clock, and would win every merge for ever. */
const LATEST_INSTANT_MS = 7_258_118_400_000;

/** Milliseconds since 1970 UTC as an integer. The local day is derived, never stored. */
export const instantMsSchema = z.int().min(0).max(LATEST_INSTANT_MS);

/** Zero to ten, or null where the person skipped it: an unanswered scale is not a zero. */
const scaleSchema = z.int().min(0).max(10).nullable();

/** The scales as the fields of a record, of a form or of a call. */
export const scaleFields = eachMeasure(() => scaleSchema);

/** A set of ids. Kept sorted and without doubles, so that equal records are equal texts. */
export const idSetSchema = (most: number) =>
  z
    .array(z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/))
    .max(most)
    .readonly()
    .transform((ids): readonly string[] => [...new Set(ids)].sort());

/** What every record carries beside its own fields. */
export const recordBase = {
  id: recordIdSchema,
  /** When it happened, as the person says: editable, and may lie in the past. */
  atMs: instantMsSchema,
  /** When this version was written. Of two versions the later one stands. */
  updatedAtMs: instantMsSchema,
  /** Set while deleted. A deleted record stays, so that it can come back and so that others learn of it. */
  deletedAtMs: instantMsSchema.nullable(),
  /** Who wrote this version. */
  machine: machineIdSchema,
};
