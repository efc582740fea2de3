import { oneWordEach } from './migrations/0002-one-word-each.ts';

/** A preferences file as it lies on disk: what it holds is known only after migration and check. */
export type StoredPreferences = Readonly<Record<string, unknown>>;

export interface Migration {
  /** The version it leads to: its place in the list, counted from 1. */
  readonly to: number;
  readonly name: string;
  readonly up: (stored: StoredPreferences) => StoredPreferences;
}

/**
 * Every shape the file has had, oldest first. Numbered without gaps; an entry never changes once released.
 */
export const migrations: readonly Migration[] = [
  { to: 1, name: 'the first shape', up: (stored) => stored },
  { to: 2, name: 'one word each', up: oneWordEach },
];

export const currentVersion = (list: readonly Migration[] = migrations): number => list.length;

export type MigrationOutcome =
  | { readonly kind: 'migrated'; readonly stored: StoredPreferences }
  /** Written by a newer Drape: to be read as far as it is understood, never written. */
  | { readonly kind: 'newer'; readonly stored: StoredPreferences }
  | { readonly kind: 'not-preferences' };

/** Brings a parsed file to today's shape, or says what it is instead. Pure; never throws for any JSON. */
export function migrate(
  parsed: unknown,
  list: readonly Migration[] = migrations,
): MigrationOutcome {
  if (!isRecord(parsed)) return { kind: 'not-preferences' };
  const version = parsed['version'] ?? 0;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) {
    return { kind: 'not-preferences' };
  }
  if (version > list.length) return { kind: 'newer', stored: parsed };
  const stored = list.slice(version).reduce((shape, { up }) => up(shape), parsed);
  return { kind: 'migrated', stored: { ...stored, version: list.length } };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
