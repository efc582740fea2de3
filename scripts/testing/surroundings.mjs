import fs from 'node:fs';

/** Where Linux keeps files in memory. A container may have made it small. */
const inMemory = '/dev/shm';
const enoughBytes = 512 * 1024 * 1024;

/**
 * Makes what tests start, and what that starts, cheap. The same is done and asserted: only the disk under it is quicker,
 * and nobody waits for what is not used.
 */
export function lightSurroundings() {
  // Nothing here reaches out, and each Node that is started reads these for a tenth of a second first.
  delete process.env['NODE_EXTRA_CA_CERTS'];
  // Tests kill programs, never the machine: a flush of the disk shows them nothing, and hundreds are waited for.
  if (process.env['TMPDIR'] === undefined && hasRoom(inMemory)) process.env['TMPDIR'] = inMemory;
}

/** @param {string} folder */
function hasRoom(folder) {
  try {
    fs.accessSync(folder, fs.constants.W_OK);
    const { bavail, bsize } = fs.statfsSync(folder);
    return bavail * bsize >= enoughBytes;
  } catch {
    return false;
  }
}
