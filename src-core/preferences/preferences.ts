import { z } from 'zod';
import { guidePreferencesSchema } from './guide-preferences.ts';
import { keysPreferencesSchema } from './keys-preferences.ts';
import { lookPreferencesSchema } from './look-preferences.ts';
import { isRecord } from './migrate.ts';
import { schedulePreferencesSchema } from './schedule-preferences.ts';
import { sightPreferencesSchema } from './sight-preferences.ts';
import { soundPreferencesSchema } from './sound-preferences.ts';

/** Every preference: one schema is type, defaults and check. */
export const preferencesSchema = z.object({
  schedule: schedulePreferencesSchema,
  guide: guidePreferencesSchema,
  sound: soundPreferencesSchema,
  look: lookPreferencesSchema,
  sight: sightPreferencesSchema,
  keys: keysPreferencesSchema,
});

export type Preferences = z.output<typeof preferencesSchema>;

export interface Mended {
  readonly preferences: Preferences;
  /** `group.field` of each value that could not be used and went back to its default. */
  readonly badFields: readonly string[];
}

/**
 * Makes preferences of whatever a file holds. A missing field takes its default; a bad one costs itself and
 * nothing else. Never throws.
 */
export function mend(stored: unknown): Mended {
  const groups = isRecord(stored) ? stored : {};
  const badFields: string[] = [];
  const mended = Object.entries(preferencesSchema.shape).map(([group, schema]) => {
    const fields = groups[group];
    if (fields !== undefined && !isRecord(fields)) badFields.push(group);
    return [group, mendGroup(group, schema, isRecord(fields) ? fields : {}, badFields)];
  });
  return { preferences: preferencesSchema.parse(Object.fromEntries(mended)), badFields };
}

function mendGroup(
  group: string,
  schema: z.ZodObject,
  fields: Readonly<Record<string, unknown>>,
  badFields: string[],
): Readonly<Record<string, unknown>> {
  const kept: Record<string, unknown> = {};
  for (const [field, fieldSchema] of Object.entries(schema.shape)) {
    const value = fields[field];
    if (value === undefined) continue;
    const read = z.safeParse(fieldSchema, value);
    if (read.success) kept[field] = read.data;
    // A schema may fall back by itself, deep inside: what it gives back then is not what was given.
    if (!read.success || !holds(value, read.data)) badFields.push(`${group}.${field}`);
  }
  return kept;
}

/** Whether every value that was read stands in what was given; keys beyond those are left out quietly. */
function holds(given: unknown, read: unknown): boolean {
  if (Array.isArray(read)) {
    return (
      Array.isArray(given) &&
      given.length === read.length &&
      read.every((item, at) => holds(given[at], item))
    );
  }
  if (isRecord(read)) {
    return (
      isRecord(given) &&
      Object.entries(read).every(([key, value]) => !(key in given) || holds(given[key], value))
    );
  }
  return Object.is(given, read);
}

/** All defaults. */
export const defaultPreferences: Preferences = mend({}).preferences;
