import os from 'node:os';

/** The Wayland wire format: words of 32 bits in the machine's own byte order. */
const little = os.endianness() === 'LE';
const HEADER_BYTES = 8;
/** The protocol's size field has 16 bits; libwayland itself never sends more than 4096. */
const LARGEST_MESSAGE_BYTES = 65_532;

export interface WireMessage {
  readonly objectId: number;
  readonly opcode: number;
  readonly body: Buffer;
}

/** A request: numbers go as one word each, strings with their length, a closing zero and padding. */
export function request(objectId: number, opcode: number, ...args: (number | string)[]): Buffer {
  const body = Buffer.concat(args.map((arg) => (typeof arg === 'number' ? word(arg) : text(arg))));
  const size = HEADER_BYTES + body.length;
  return Buffer.concat([word(objectId), word(((size << 16) | opcode) >>> 0), body]);
}

/**
 * Cuts what has arrived into messages; what is left over waits for more. Null when it cannot be Wayland:
 * the connection is then of no use any more.
 */
export function cutMessages(
  arrived: Buffer,
): { readonly messages: readonly WireMessage[]; readonly rest: Buffer } | null {
  const messages: WireMessage[] = [];
  let at = 0;
  while (arrived.length - at >= HEADER_BYTES) {
    const second = readWord(arrived, at + 4);
    const size = second >>> 16;
    if (size < HEADER_BYTES || size % 4 !== 0 || size > LARGEST_MESSAGE_BYTES) return null;
    if (arrived.length - at < size) break;
    messages.push({
      objectId: readWord(arrived, at),
      opcode: second & 0xffff,
      body: arrived.subarray(at + HEADER_BYTES, at + size),
    });
    at += size;
  }
  return { messages, rest: arrived.subarray(at) };
}

/** The word at a place of a message, or null where it ends before. */
export function wordAt(body: Buffer, byte: number): number | null {
  return byte + 4 <= body.length ? readWord(body, byte) : null;
}

/** The string at a place, and where the next argument begins; null where it does not fit. */
export function textAt(
  body: Buffer,
  byte: number,
): { readonly value: string; readonly next: number } | null {
  const length = wordAt(body, byte);
  if (length === null || length === 0 || byte + 4 + length > body.length) return null;
  const value = body.toString('utf8', byte + 4, byte + 4 + length - 1);
  return { value, next: byte + 4 + padded(length) };
}

/** The words of an array argument; null where it does not fit. */
export function wordsAt(body: Buffer, byte: number): readonly number[] | null {
  const length = wordAt(body, byte);
  if (length === null || byte + 4 + length > body.length) return null;
  return Array.from({ length: Math.floor(length / 4) }, (_, i) => readWord(body, byte + 4 + i * 4));
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;
const readWord = (from: Buffer, byte: number): number =>
  little ? from.readUInt32LE(byte) : from.readUInt32BE(byte);

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  if (little) bytes.writeUInt32LE(value);
  else bytes.writeUInt32BE(value);
  return bytes;
}

function text(value: string): Buffer {
  const bytes = Buffer.from(`${value}\0`, 'utf8');
  return Buffer.concat([
    word(bytes.length),
    bytes,
    Buffer.alloc(padded(bytes.length) - bytes.length),
  ]);
}
