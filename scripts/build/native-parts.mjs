import fs from 'node:fs';
import path from 'node:path';
import { inProject } from '../setup/places.mjs';
import { SetupError } from '../setup/say.mjs';

const from = inProject('node_modules', '@photostructure', 'sqlite', 'prebuilds');

/**
 * Beside the folder of the history's program: there its bundled loader looks for them.
 */
export const nativeParts = inProject('out', 'history', 'prebuilds');

/** Copies the compiled part of SQLite for every system that Drape is packaged for; none is compiled here. */
export function copyNativeParts() {
  fs.rmSync(nativeParts, { recursive: true, force: true });
  for (const system of fs.readdirSync(from)) {
    // Electron itself needs glibc, so the parts for musl would never be loaded.
    const parts = fs.readdirSync(path.join(from, system)).filter((name) => !/\.musl\./.test(name));
    if (parts.length === 0) throw new SetupError(`no compiled part of SQLite for ${system}`);
    fs.mkdirSync(path.join(nativeParts, system), { recursive: true });
    for (const name of parts) {
      fs.copyFileSync(path.join(from, system, name), path.join(nativeParts, system, name));
    }
  }
}

/**
 * Leaves only the parts that the packaged system can load.
 * @param {string} folder of the native parts in the package
 * @param {string} system as in "linux-x64"
 */
export function keepPartsOf(folder, system) {
  const known = fs.readdirSync(folder);
  if (!known.includes(system)) throw new SetupError(`no compiled part of SQLite for ${system}`);
  for (const name of known) {
    if (name !== system) fs.rmSync(path.join(folder, name), { recursive: true });
  }
}
