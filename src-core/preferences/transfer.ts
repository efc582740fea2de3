import { differences, preferenceGroups, type Difference } from './change.ts';
import { currentVersion, migrate } from './migrate.ts';
import { mend, type Preferences } from './preferences.ts';

/** Longest text that is looked at: many times what preferences can be. */
export const LONGEST_IMPORT = 256 * 1024;

export type Import =
  /** Not JSON, or not preferences of Drape. */
  | { readonly kind: 'foreign' }
  /** From a newer Drape: what it means here cannot be known. */
  | { readonly kind: 'newer' }
  | {
      readonly kind: 'understood';
      readonly preferences: Preferences;
      readonly differences: readonly Difference[];
      /** `group.field` of each value that cannot be used and would go to its default. */
      readonly badFields: readonly string[];
    };

/** The preferences as a person may keep, read and carry them: the same shape as the file. */
export const exportText = (preferences: Preferences): string =>
  `${JSON.stringify({ version: currentVersion(), ...preferences }, null, 2)}\n`;

/** Reads what was exported, here or by an earlier Drape, against what is set now. Never throws. */
export function readImport(text: string, now: Preferences): Import {
  const parsed = parse(text);
  const outcome = migrate(parsed);
  if (outcome.kind === 'newer') return { kind: 'newer' };
  if (outcome.kind === 'not-preferences' || !hasGroup(outcome.stored)) return { kind: 'foreign' };
  const { preferences, badFields } = mend(outcome.stored);
  return { kind: 'understood', preferences, badFields, differences: differences(now, preferences) };
}

/** Any object would pass for preferences at their defaults: one group at least must be there. */
const hasGroup = (stored: Readonly<Record<string, unknown>>): boolean =>
  preferenceGroups.some((group) => group in stored);

function parse(text: string): unknown {
  if (text.length > LONGEST_IMPORT) return null;
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}
