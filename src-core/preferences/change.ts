import { z } from 'zod';
import { mend, preferencesSchema, type Preferences } from './preferences.ts';

export const preferenceGroups = ['schedule', 'guide', 'sound', 'look', 'sight', 'keys'] as const;
const preferenceGroupSchema = z.enum(preferenceGroups);
export type PreferenceGroup = z.infer<typeof preferenceGroupSchema>;

/** One field, and what a person set it to. What it may be is for `withChange` to say. */
export const preferenceChangeSchema = z.strictObject({
  group: preferenceGroupSchema,
  field: z.string().max(64),
  value: z.json(),
});
export type PreferenceChange = z.infer<typeof preferenceChangeSchema>;

/** A field that differs between two sets of preferences. */
export interface Difference {
  readonly group: PreferenceGroup;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The preferences with this one field changed; null when there is no such field or it may not be that. */
export function withChange(
  preferences: Preferences,
  { group, field, value }: PreferenceChange,
): Preferences | null {
  if (!Object.hasOwn(preferencesSchema.shape[group].shape, field)) return null;
  const changed = mend({ ...preferences, [group]: { ...preferences[group], [field]: value } });
  return changed.badFields.length === 0 ? onlyNew(preferences, changed.preferences) : null;
}

/** Every field that differs, in the order of the schema. */
export function differences(before: Preferences, after: Preferences): readonly Difference[] {
  return preferenceGroups.flatMap((group) => {
    const old: Readonly<Record<string, unknown>> = before[group];
    const next: Readonly<Record<string, unknown>> = after[group];
    return Object.keys(preferencesSchema.shape[group].shape)
      .filter((field) => !isSame(old[field], next[field]))
      .map((field) => ({ group, field, before: old[field], after: next[field] }));
  });
}

/** Groups that did not change stay the same object: what is worked out from them is kept. */
function onlyNew(before: Preferences, after: Preferences): Preferences {
  const groups = preferenceGroups.map((group) => [
    group,
    isSame(before[group], after[group]) ? before[group] : after[group],
  ]);
  return { ...after, ...(Object.fromEntries(groups) as Preferences) };
}

/** Both come from the same schema, so their keys lie in the same order. */
const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
