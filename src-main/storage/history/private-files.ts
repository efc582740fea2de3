import fs from 'node:fs';

/** Makes a folder that only its owner can enter, or closes one that others could. */
export function makePrivateFolder(folder: string): void {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (process.platform !== 'win32') fs.chmodSync(folder, 0o700);
}

/** Makes sure the file is there and closed to others; SQLite gives its side files the same mode. */
export function makePrivateFile(filePath: string): void {
  fs.closeSync(fs.openSync(filePath, 'a', 0o600));
  if (process.platform !== 'win32') fs.chmodSync(filePath, 0o600);
}

const ZEROS = Buffer.alloc(1024 * 1024);

/**
 * Overwrites a file and takes it away. On a disk that writes elsewhere each time (most SSDs, most snapshots)
 * the old blocks may live on until they are used again: docs/data.md says so.
 */
export function shred(filePath: string): void {
  try {
    const handle = fs.openSync(filePath, 'r+');
    try {
      const { size } = fs.fstatSync(handle);
      for (let at = 0; at < size; at += ZEROS.length) {
        fs.writeSync(handle, ZEROS, 0, Math.min(ZEROS.length, size - at), at);
      }
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
  } catch {
    // What cannot be overwritten can perhaps still be removed, and that is what counts.
  }
  fs.rmSync(filePath, { force: true, recursive: true });
}
