import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * A short name for the state of files: it changes when one is added, taken away, or written.
 * @param {string} root
 * @param {readonly string[]} inputs files and folders below root; those that are absent count as such
 */
export function stateOf(root, inputs) {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of filesIn(path.join(root, input)).sort()) {
      const { mtimeMs, size } = fs.statSync(file);
      hash.update(`${path.relative(root, file)}\0${mtimeMs}\0${size}\n`);
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} place
 * @returns {string[]}
 */
function filesIn(place) {
  if (!fs.existsSync(place)) return [];
  if (!fs.statSync(place).isDirectory()) return [place];
  return fs
    .readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/**
 * @param {string} stampFile
 * @param {string} state
 * @param {readonly string[]} results files that must be there as well
 */
export function isFresh(stampFile, state, results) {
  try {
    return fs.readFileSync(stampFile, 'utf8') === state && results.every((f) => fs.existsSync(f));
  } catch {
    return false;
  }
}

/**
 * @param {string} stampFile
 * @param {string} state
 */
export function writeStamp(stampFile, state) {
  fs.mkdirSync(path.dirname(stampFile), { recursive: true });
  fs.writeFileSync(stampFile, state);
}
