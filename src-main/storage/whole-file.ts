import fs from 'node:fs';
import path from 'node:path';

/**
 * Replaces a file as a whole or not at all: a temporary file beside it, written to the last byte, flushed,
 * renamed over it, and the folder flushed. Throws what the disk says; the old file then still stands.
 */
export function replaceFile(filePath: string, text: string): void {
  replaceFromPieces(filePath, [Buffer.from(text, 'utf8')]);
}

/** Like `replaceFile`, for what is too long to be held in memory as one text. */
export function replaceFromPieces(filePath: string, pieces: Iterable<Uint8Array>): void {
  const temporaryPath = `${filePath}.tmp-${String(process.pid)}`;
  try {
    const handle = fs.openSync(temporaryPath, 'w', 0o600);
    try {
      // writeFileSync on a handle loops until every byte is out, and throws on a full disk.
      for (const piece of pieces) fs.writeFileSync(handle, piece);
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
    fs.renameSync(temporaryPath, filePath);
  } catch (cause) {
    fs.rmSync(temporaryPath, { force: true });
    throw cause;
  }
  flushFolder(path.dirname(filePath));
}

/** Makes a rename in this folder last. Windows cannot open a folder; there the rename is durable enough. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = fs.openSync(folder, 'r');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

/** Largest file of ours that is read back; anything above is not ours. */
const LARGEST_BYTES = 4 * 1024 * 1024;

export type ReadOutcome =
  | { readonly kind: 'read'; readonly text: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Reads a text file of sane size. Never throws. */
export function readWhole(filePath: string): ReadOutcome {
  try {
    const { size } = fs.statSync(filePath);
    if (size > LARGEST_BYTES) return { kind: 'unreadable', why: `${String(size)} bytes` };
    return { kind: 'read', text: fs.readFileSync(filePath, 'utf8') };
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    return code === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', why: code };
  }
}

/** Moves a damaged file out of the way, keeping it. Null when even that is refused. */
export function setAside(filePath: string, stamp: string): string | null {
  const { dir, name, ext } = path.parse(filePath);
  const keptPath = path.join(dir, `${name}.bad-${stamp}${ext}`);
  try {
    fs.renameSync(filePath, keptPath);
    return keptPath;
  } catch {
    return null;
  }
}

/** A UTC stamp that is safe in a file name on every system. */
export const fileStamp = (wallMs: number): string =>
  new Date(wallMs).toISOString().replace(/[:.]/g, '-');
