import fs from 'node:fs';

const MEMORY = '/dev/shm';
/** Chromium shares its memory there too, and containers may give it little. */
const ENOUGH_BYTES = 1024 ** 3;

/**
 * Where a desktop's home is made: in memory where that has room. Drape has each change on the disk before it goes
 * on, and that is waited for; what a test reads back is the same.
 */
export function inMemory(): { readonly homeIn?: string } {
  try {
    const { bavail, bsize } = fs.statfsSync(MEMORY);
    return bavail * bsize < ENOUGH_BYTES ? {} : { homeIn: MEMORY };
  } catch {
    return {};
  }
}
