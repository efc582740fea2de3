import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unzipPinned } from './unzip.mjs';

/** @type {string} */
let folder;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'drape-unzip-'));
  fs.mkdirSync(path.join(folder, 'out'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

/** @param {string} text */
const digestOf = (text) => createHash('sha256').update(text).digest('hex');

/**
 * An archive with its files as they are, not compressed (the records of APPNOTE.TXT 4.3).
 * @param {readonly { name: string, text: string, mode?: number }[]} files
 */
function zipWith(files) {
  /** @type {Buffer[]} */
  const bodies = [];
  /** @type {Buffer[]} */
  const directory = [];
  let offset = 0;
  for (const { name, text, mode = 0o644 } of files) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(text), 10);
    common.writeUInt32LE(text.length, 14);
    common.writeUInt32LE(text.length, 18);
    common.writeUInt16LE(name.length, 22);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(((0o100000 | mode) << 16) >>> 0, 6);
    entry.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name + text)]);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), common, entry, Buffer.from(name)]),
    );
    bodies.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  const archive = path.join(folder, 'archive.zip');
  fs.writeFileSync(archive, Buffer.concat([...bodies, list, Buffer.from('PK\x05\x06'), end]));
  return archive;
}
/**
 * @param {string} archive
 * @param {Readonly<Record<string, string>>} pinned
 */
const unzip = (archive, pinned) => unzipPinned(archive, 'App/', pinned, path.join(folder, 'out'));

describe('an archive', () => {
  it('gives the pinned files and keeps all others', async () => {
    const archive = zipWith([
      { name: 'App/program', text: 'run me', mode: 0o755 },
      { name: 'App/locales/de.pak', text: 'Wort' },
      { name: 'App/resources/app/index.js', text: 'not ours' },
      { name: 'program', text: 'another one' },
    ]);
    await unzip(archive, { program: digestOf('run me'), 'locales/de.pak': digestOf('Wort') });
    const out = path.join(folder, 'out');
    expect(fs.readdirSync(out, { recursive: true }).sort()).toEqual([
      'locales',
      path.join('locales', 'de.pak'),
      'program',
    ]);
    expect(fs.statSync(path.join(out, 'program')).mode & 0o777).toBe(0o755);
    expect(fs.readFileSync(path.join(out, 'locales', 'de.pak'), 'utf8')).toBe('Wort');
  });

  it('is refused when a pinned file is another one', async () => {
    const archive = zipWith([{ name: 'App/program', text: 'run you' }]);
    await expect(unzip(archive, { program: digestOf('run me') })).rejects.toThrow(
      /program in the fallback Electron is not the expected file/,
    );
  });

  it('is refused when a pinned file is missing', async () => {
    const archive = zipWith([{ name: 'App/program', text: 'run me' }]);
    const pinned = { program: digestOf('run me'), 'icudtl.dat': digestOf('') };
    await expect(unzip(archive, pinned)).rejects.toThrow('lacks icudtl.dat');
  });
});
