import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SetupError } from '../say.mjs';
import { checkSha256 } from './digest.mjs';

/**
 * Takes the pinned files out of an archive and leaves all others in it.
 * @param {string} archive
 * @param {string} prefix of the names within the archive, as "Electron/"
 * @param {Readonly<Record<string, string>>} pinned file without the prefix → its sha256
 * @param {string} folder where they go
 */
export async function unzipPinned(archive, prefix, pinned, folder) {
  // Loaded late: on a fresh clone it is not there yet when this file is read.
  const { default: yauzl } = await import('yauzl');
  const zip = await yauzl.openPromise(archive);
  /** @type {Set<string>} */
  const found = new Set();
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.startsWith(prefix) ? entry.fileName.slice(prefix.length) : '';
      const sha256 = Object.hasOwn(pinned, name) ? pinned[name] : undefined;
      if (sha256 === undefined) continue;
      const file = path.join(folder, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      await pipeline(await zip.openReadStreamPromise(entry), fs.createWriteStream(file));
      // The upper half of the attributes is the file's mode.
      if ((entry.externalFileAttributes >>> 16) & 0o111) fs.chmodSync(file, 0o755);
      await checkSha256(file, sha256, `${name} in the fallback Electron`);
      found.add(name);
    }
  } finally {
    zip.close();
  }
  const missing = Object.keys(pinned).filter((name) => !found.has(name));
  if (missing.length > 0) {
    throw new SetupError(
      `the fallback Electron lacks ${missing.slice(0, 3).join(', ')}: it is not used.`,
    );
  }
}
