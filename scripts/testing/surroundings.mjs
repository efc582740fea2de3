import fs from 'node:fs';

/** Where Linux keeps files in memory. Chromium shares its memory there too, and containers may give it little. */
const MEMORY = '/dev/shm';
const ENOUGH_BYTES = 1024 ** 3;

/**
 * Where tests keep their files: in memory, or null where that has no room. Drape has each change on the disk before it
 * goes on, and that is waited for; tests kill programs, never the machine, and what they read back is the same.
 */
export function folderInMemory() {
  try {
    const { bavail, bsize } = fs.statfsSync(MEMORY);
    return bavail * bsize < ENOUGH_BYTES ? null : MEMORY;
  } catch {
    return null;
  }
}

/**
 * The environment for what reaches no server: with certificates of somebody's own, each Node that starts reads all there
 * are, for a tenth of a second.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function withinReach(env) {
  const { NODE_EXTRA_CA_CERTS: _, ...others } = env;
  return others;
}
