import fs from 'node:fs';
import path from 'node:path';
import { flushFolder } from '../whole-file.ts';
import { shred } from './private-files.ts';

/** Lies in the folder from the first moment of erasing to the last, so that a crash cannot bring data back. */
const MARK = 'erasing';

/**
 * Takes away everything in the history's own folder: the file, its side files, backups, damaged copies, half
 * writes. The database must be closed.
 */
export function eraseFolder(folder: string): void {
  fs.writeFileSync(path.join(folder, MARK), '', { mode: 0o600 });
  flushFolder(folder);
  for (const filePath of filesUnder(folder)) {
    if (path.basename(filePath) !== MARK) shred(filePath);
  }
  for (const name of fs.readdirSync(folder)) {
    if (name !== MARK) fs.rmSync(path.join(folder, name), { recursive: true, force: true });
  }
  fs.rmSync(path.join(folder, MARK), { force: true });
  flushFolder(folder);
}

/** Goes on with an erasing that was cut short. */
export function finishErasing(folder: string): void {
  if (fs.existsSync(path.join(folder, MARK))) eraseFolder(folder);
}

function filesUnder(folder: string): readonly string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((found) => {
    const foundPath = path.join(folder, found.name);
    return found.isDirectory() ? filesUnder(foundPath) : [foundPath];
  });
}
