import { z } from 'zod';
import {
  emptyProfile,
  safetyProfileSchema,
  type SafetyAnswer,
  type SafetyProfile,
} from './profile.ts';
import { safetyItems } from './items.ts';

export interface ReadProfile {
  readonly profile: SafetyProfile;
  /** Something that was saved could not be used. What it locked or opened is asked for again. */
  readonly damaged: boolean;
}

/**
 * A saved profile of this or any earlier shape. A damaged answer costs itself: it is asked for again, and no lock
 * is lost for the sake of a neighbour.
 */
export function readProfile(raw: unknown): ReadProfile {
  if (!isRecord(raw)) return { profile: emptyProfile, damaged: true };
  let damaged = false;
  const fields: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(safetyProfileSchema.shape)) {
    if (!(name in raw)) continue;
    const read = z.safeParse(schema, raw[name]);
    const kept = read.success ? read.data : itemByItem(schema, raw[name]);
    damaged ||= !read.success;
    if (kept !== undefined) fields[name] = kept;
  }
  const profile = { ...emptyProfile, ...fields };
  return { profile: fromFlareDate(profile, raw['flareAtWallMs']), damaged };
}

/** A record by item whose one entry is damaged keeps the others. */
function itemByItem(schema: z.ZodType, raw: unknown): unknown {
  if (!isRecord(raw)) return undefined;
  const good = safetyItems
    .map((item) => [item, z.safeParse(schema, { [item]: raw[item] }).success] as const)
    .filter(([item, isGood]) => item in raw && isGood)
    .map(([item]) => [item, raw[item]] as const);
  return good.length === 0 ? undefined : Object.fromEntries(good);
}

/** The first shape kept the date of the last flare; answers from before it were stale. */
function fromFlareDate(profile: SafetyProfile, flareAt: unknown): SafetyProfile {
  if (typeof flareAt !== 'number') return profile;
  const answers: readonly (readonly [string, SafetyAnswer])[] = Object.entries(profile.answers);
  const stale = answers.filter(([, { atWallMs }]) => atWallMs <= flareAt);
  return {
    ...profile,
    askAgain: {
      ...Object.fromEntries(stale.map(([item]) => [item, 'flare'])),
      ...profile.askAgain,
    },
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
