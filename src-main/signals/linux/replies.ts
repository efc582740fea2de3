/**
 * What a reply on the message bus says, or null when it is not what was asked for. Strangers answer there:
 * nothing about the shape is taken on trust, and nothing here throws.
 */

/** Takes the wrapping off a value that was sent with its type. */
export function unwrap(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return 'signature' in value && 'value' in value ? value.value : value;
}

export function booleanOf(value: unknown): boolean | null {
  const plain = unwrap(value);
  return typeof plain === 'boolean' ? plain : null;
}

/** Sixty-four-bit numbers come as BigInt; all others as they are. */
export function numberOf(value: unknown): number | null {
  const plain = unwrap(value);
  const number = typeof plain === 'bigint' ? Number(plain) : plain;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

export function stringOf(value: unknown): string | null {
  const plain = unwrap(value);
  return typeof plain === 'string' ? plain : null;
}

export function listOf(value: unknown): readonly unknown[] | null {
  const plain = unwrap(value);
  return Array.isArray(plain) ? plain : null;
}

/** The strings of a list; whatever else is in it is left out. */
export function stringsOf(value: unknown): readonly string[] | null {
  return listOf(value)?.filter((entry): entry is string => typeof entry === 'string') ?? null;
}
