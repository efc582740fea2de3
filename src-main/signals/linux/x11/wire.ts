import type { Cookie } from './display-name.ts';

/** The X11 wire format as far as a client without windows needs it, in little-endian order throughout. */
const padded = (length: number): number => Math.ceil(length / 4) * 4;

export function connectionRequest(cookie: Cookie | null): Buffer {
  const name = Buffer.from(cookie?.name ?? '');
  const data = cookie?.data ?? Buffer.alloc(0);
  const head = Buffer.alloc(12);
  head.write('l');
  head.writeUInt16LE(11, 2);
  head.writeUInt16LE(name.length, 6);
  head.writeUInt16LE(data.length, 8);
  return Buffer.concat([head, pad(name), pad(data)]);
}

/** The root window in the server's greeting; null while it has not arrived, "refused" when there is none. */
export function greeting(
  arrived: Buffer,
): { readonly rootWindow: number; readonly length: number } | 'refused' | null {
  if (arrived.length < 8) return null;
  if (arrived[0] !== 1) return 'refused';
  const length = 8 + arrived.readUInt16LE(6) * 4;
  if (arrived.length < length) return null;
  if (length < 40) return 'refused';
  const vendorLength = arrived.readUInt16LE(24);
  const formats = arrived[29] ?? 0;
  const firstScreen = 40 + padded(vendorLength) + formats * 8;
  if (firstScreen + 4 > length) return 'refused';
  return { rootWindow: arrived.readUInt32LE(firstScreen), length };
}

export interface ServerMessage {
  readonly kind: 'error' | 'reply' | 'event';
  /** The error's or event's code; a reply's first data byte. */
  readonly code: number;
  readonly sequence: number;
  readonly bytes: Buffer;
}

const MESSAGE_BYTES = 32;
const REPLY = 1;
const GENERIC_EVENT = 35;
/** The top bit marks an event that another program sent. */
const EVENT_CODE = 0x7f;

export function cutMessages(arrived: Buffer): {
  readonly messages: readonly ServerMessage[];
  readonly rest: Buffer;
} {
  const messages: ServerMessage[] = [];
  let at = 0;
  while (arrived.length - at >= MESSAGE_BYTES) {
    const type = (arrived[at] ?? 0) & EVENT_CODE;
    const more = type === REPLY || type === GENERIC_EVENT ? arrived.readUInt32LE(at + 4) * 4 : 0;
    if (arrived.length - at < MESSAGE_BYTES + more) break;
    const bytes = arrived.subarray(at, at + MESSAGE_BYTES + more);
    messages.push({
      kind: type === 0 ? 'error' : type === REPLY ? 'reply' : 'event',
      code: type === REPLY || type === 0 ? (bytes[1] ?? 0) : type,
      sequence: bytes.readUInt16LE(2),
      bytes,
    });
    at += MESSAGE_BYTES + more;
  }
  return { messages, rest: arrived.subarray(at) };
}

/** Opcodes of the core protocol, by the names of its specification. */
const core = {
  changeWindowAttributes: 2,
  internAtom: 16,
  getProperty: 20,
  queryExtension: 98,
} as const;
const CW_EVENT_MASK = 0x800;
export const eventMask = { none: 0, propertyChange: 0x40_00_00 } as const;
export const PROPERTY_NOTIFY = 28;

export const internAtom = (name: string): Buffer => named(core.internAtom, name);
export const queryExtension = (name: string): Buffer => named(core.queryExtension, name);

export const selectEvents = (window: number, mask: number): Buffer =>
  request(core.changeWindowAttributes, 0, words(window, CW_EVENT_MASK, mask));

const LONGEST_PROPERTY_WORDS = 64;
export const getProperty = (window: number, property: number): Buffer =>
  request(core.getProperty, 0, words(window, property, 0, 0, LONGEST_PROPERTY_WORDS));

export const screenSaverInfo = (opcode: number, root: number): Buffer =>
  request(opcode, 1, words(root));
export const screenSaverEvents = (opcode: number, root: number): Buffer =>
  request(opcode, 2, words(root, 1));

/** The 32-bit values of a property; empty where there is none or it is of another width. */
export function propertyWords(reply: Buffer): readonly number[] {
  if (reply.length < MESSAGE_BYTES || reply[1] !== 32) return [];
  const count = Math.min(reply.readUInt32LE(16), Math.floor((reply.length - MESSAGE_BYTES) / 4));
  return Array.from({ length: count }, (_, i) => reply.readUInt32LE(MESSAGE_BYTES + i * 4));
}

function named(opcode: number, name: string): Buffer {
  const text = Buffer.from(name);
  const length = Buffer.alloc(4);
  length.writeUInt16LE(text.length, 0);
  return request(opcode, 0, Buffer.concat([length, pad(text)]));
}

function request(opcode: number, data: number, body: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head[0] = opcode;
  head[1] = data;
  head.writeUInt16LE(1 + body.length / 4, 2);
  return Buffer.concat([head, body]);
}

function words(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32LE(value, index * 4));
  return bytes;
}

const pad = (bytes: Buffer): Buffer =>
  Buffer.concat([bytes, Buffer.alloc(padded(bytes.length) - bytes.length)]);
