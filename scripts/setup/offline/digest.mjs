import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { SetupError } from '../say.mjs';

/** @param {string} file */
async function sha256Of(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/**
 * Refuses a file that is not, byte for byte, the one that was looked at when its digest was written here.
 * @param {string} file
 * @param {string} expected
 * @param {string} name what a person calls it
 */
export async function checkSha256(file, expected, name) {
  const found = await sha256Of(file);
  if (found === expected) return;
  throw new SetupError(
    `${name} is not the expected file (sha256 ${found}, expected ${expected}): it is not used. Run this again; if it stays so, do not trust the source.`,
  );
}
