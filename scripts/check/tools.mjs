import fs from 'node:fs';
import path from 'node:path';
import { inProject } from '../setup/places.mjs';

/**
 * The script behind a dependency's command, to be run by this very Node: no shell, no PATH, and the same
 * on every system.
 * @param {string} dependency
 * @param {string} [command] where the command is not called like its package
 */
export function toolScript(dependency, command = dependency) {
  const folder = inProject('node_modules', dependency);
  const { bin } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[command]);
}
