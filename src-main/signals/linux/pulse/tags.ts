/** PulseAudio's tagged values, big-endian: each begins with a letter that says what follows. */
export type Tagged = string | number | bigint | boolean | Buffer | null;

/** Reads one value after the other; null where the bytes are cut or no such tag exists. */
export function readTags(
  bytes: Buffer,
  from = 0,
): { readonly value: Tagged; readonly next: number }[] | null {
  const found: { value: Tagged; next: number }[] = [];
  let at = from;
  while (at < bytes.length) {
    const one = readTag(bytes, at);
    if (one === null) return null;
    found.push(one);
    at = one.next;
  }
  return found;
}

function readTag(bytes: Buffer, at: number): { value: Tagged; next: number } | null {
  const tag = String.fromCharCode(bytes[at] ?? 0);
  const fixed = (length: number): Buffer | null =>
    at + 1 + length <= bytes.length ? bytes.subarray(at + 1, at + 1 + length) : null;
  const plain = (length: number): { value: Tagged; next: number } | null => {
    const value = fixed(length);
    return value === null ? null : { value, next: at + 1 + length };
  };
  switch (tag) {
    case 't': {
      const end = bytes.indexOf(0, at + 1);
      return end < 0 ? null : { value: bytes.toString('utf8', at + 1, end), next: end + 1 };
    }
    case 'N':
      return { value: null, next: at + 1 };
    case '1':
    case '0':
      return { value: tag === '1', next: at + 1 };
    case 'L':
    case 'V': {
      const word = fixed(4);
      return word === null ? null : { value: word.readUInt32BE(0), next: at + 5 };
    }
    case 'B':
      return plain(1);
    case 'R':
    case 'r':
    case 'U': {
      const long = fixed(8);
      return long === null ? null : { value: long.readBigUInt64BE(0), next: at + 9 };
    }
    case 'T':
      return plain(8);
    case 'a':
      return plain(6);
    case 'm':
      return plain(1 + (bytes[at + 1] ?? 0));
    case 'v':
      return plain(1 + 4 * (bytes[at + 1] ?? 0));
    case 'x': {
      const length = fixed(4)?.readUInt32BE(0);
      return length === undefined ? null : plain(4 + length);
    }
    case 'P':
      return readProperties(bytes, at + 1);
    default:
      return null;
  }
}

/** A list of name, length and bytes up to an empty name. Only what Drape looks at is kept: none of it here. */
function readProperties(bytes: Buffer, from: number): { value: Tagged; next: number } | null {
  let at = from;
  while (at < bytes.length) {
    const key = readTag(bytes, at);
    if (key === null) return null;
    if (key.value === null) return { value: bytes.subarray(from, at), next: key.next };
    const length = readTag(bytes, key.next);
    const data = length === null ? null : readTag(bytes, length.next);
    if (data === null) return null;
    at = data.next;
  }
  return null;
}

/** One property's text out of a property list. */
export function propertyText(list: Tagged | undefined, wanted: string): string | null {
  if (!Buffer.isBuffer(list)) return null;
  const entries = readTags(list) ?? [];
  for (let i = 0; i + 2 < entries.length; i += 3) {
    const data = entries[i + 2]?.value;
    if (entries[i]?.value === wanted && Buffer.isBuffer(data)) {
      return data.toString('utf8', 4).replace(/\0+$/, '');
    }
  }
  return null;
}

export const tag = {
  word: (value: number): Buffer => {
    const bytes = Buffer.alloc(5);
    bytes.write('L');
    bytes.writeUInt32BE(value, 1);
    return bytes;
  },
  text: (value: string): Buffer => Buffer.from(`t${value}\0`),
  nothing: (): Buffer => Buffer.from('N'),
  bytes: (value: Buffer): Buffer => {
    const head = Buffer.alloc(5);
    head.write('x');
    head.writeUInt32BE(value.length, 1);
    return Buffer.concat([head, value]);
  },
  /** A property list; names and texts. */
  properties: (entries: Readonly<Record<string, string>>): Buffer =>
    Buffer.concat([
      Buffer.from('P'),
      ...Object.entries(entries).flatMap(([name, value]) => {
        const data = Buffer.from(`${value}\0`);
        return [tag.text(name), tag.word(data.length), tag.bytes(data)];
      }),
      tag.nothing(),
    ]),
} as const;
