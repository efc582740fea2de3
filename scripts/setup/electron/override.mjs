import fs from 'node:fs';
import path from 'node:path';
import { SetupError } from '../say.mjs';
import { executableName } from './runtime.mjs';

/**
 * The Electron that a person names. It is theirs, so a wrong folder is an error, not a reason to look on.
 * @param {string | undefined} folder ELECTRON_OVERRIDE_DIST_PATH
 * @returns {Promise<import('./runtime.mjs').Runtime | undefined>}
 */
export async function overrideRuntime(folder) {
  if (!folder) return undefined;
  const dist = path.resolve(folder);
  const executable = path.join(dist, executableName(process.platform));
  try {
    fs.accessSync(executable, fs.constants.X_OK);
  } catch {
    throw new SetupError(
      `ELECTRON_OVERRIDE_DIST_PATH is ${dist}, which holds no executable ${executableName(process.platform)}: correct it or unset it.`,
    );
  }
  return {
    source: 'override',
    dist,
    executable,
    version: readVersion(dist),
    why: 'ELECTRON_OVERRIDE_DIST_PATH names it',
  };
}

/** @param {string} dist */
function readVersion(dist) {
  try {
    return fs.readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
  } catch {
    return 'of unknown version';
  }
}
