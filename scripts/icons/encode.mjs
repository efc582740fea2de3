import { crc32, deflateSync } from 'node:zlib';

/**
 * @param {number} size edge in pixels
 * @param {Buffer} pixels four bytes each
 */
export function encodePng(size, pixels) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits a channel, colour with alpha.
  header.set([8, 6, 0, 0, 0], 8);
  const stride = size * 4;
  const filtered = Buffer.alloc((stride + 1) * size);
  for (let row = 0; row < size; row += 1) {
    // Filter 1: each byte less the one to its left; flat colours then shrink to almost nothing.
    filtered[row * (stride + 1)] = 1;
    for (let index = 0; index < stride; index += 1) {
      const left = index < 4 ? 0 : (pixels[row * stride + index - 4] ?? 0);
      filtered[row * (stride + 1) + 1 + index] = (pixels[row * stride + index] ?? 0) - left;
    }
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(filtered, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * @param {string} name
 * @param {Buffer} data
 */
function chunk(name, data) {
  const named = Buffer.concat([Buffer.from(name), data]);
  return Buffer.concat([uint32(data.length), named, uint32(crc32(named))]);
}

/** @param {number} value */
function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/**
 * Windows: a table, then whole PNG files.
 * @param {ReadonlyMap<number, Buffer>} pngs by size
 */
export function encodeIco(pngs) {
  const head = Buffer.alloc(6);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pngs.size, 4);
  let offset = 6 + pngs.size * 16;
  /** @type {Buffer[]} */
  const entries = [];
  for (const [size, png] of pngs) {
    const entry = Buffer.alloc(16);
    // 0 stands for 256.
    entry.set([size % 256, size % 256]);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    entries.push(entry);
  }
  return Buffer.concat([head, ...entries, ...pngs.values()]);
}

/** What macOS calls each size. @type {Readonly<Record<number, readonly string[]>>} */
const icnsNames = {
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};

/**
 * macOS: PNG files, each with a name and its length.
 * @param {ReadonlyMap<number, Buffer>} pngs by size
 */
export function encodeIcns(pngs) {
  const parts = [...pngs].flatMap(([size, png]) =>
    (icnsNames[size] ?? []).map((name) =>
      Buffer.concat([Buffer.from(name), uint32(png.length + 8), png]),
    ),
  );
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from('icns'), uint32(body.length + 8), body]);
}
