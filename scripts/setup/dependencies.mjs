import fs from 'node:fs';
import path from 'node:path';
import { capture } from './command.mjs';
import { npmCommand, npmMissing } from './npm.mjs';
import { inProject, projectFolder } from './places.mjs';
import { SetupError, say } from './say.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockEntry
 * @typedef {{ packages?: Record<string, LockEntry> }} Lockfile
 */

/**
 * What npm noted in node_modules at the end of its last install, compared with the lockfile. npm writes
 * that note last, so an install that was broken off has none.
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile | undefined} installed node_modules/.package-lock.json
 */
export function dependenciesInPlace(wanted, installed) {
  if (!installed?.packages) return false;
  const there = installed.packages;
  const entries = Object.entries(wanted.packages ?? {}).filter(([name]) => name !== '');
  return entries.every(([name, entry]) => {
    const have = there[name];
    // Optional packages are for other systems as well; npm leaves those out.
    if (!have) return entry.optional === true;
    return have.version === entry.version && have.integrity === entry.integrity;
  });
}

/**
 * Whether each package that npm noted still has its folder: a note outlives what a person deleted.
 * @param {Lockfile | undefined} installed node_modules/.package-lock.json
 * @param {string} [root]
 */
export function foldersInPlace(installed, root = projectFolder) {
  return Object.keys(installed?.packages ?? {}).every((name) =>
    fs.existsSync(path.join(root, name)),
  );
}

/** Installs what package-lock.json names, without running any package's own scripts. */
export async function setUpDependencies() {
  const wanted = readJson('package-lock.json');
  if (!wanted)
    throw new SetupError('package-lock.json is missing or damaged: check it out from git again.');
  const installed = readJson('node_modules', '.package-lock.json');
  if (dependenciesInPlace(wanted, installed) && foldersInPlace(installed)) return;
  say('installing the dependencies that package-lock.json names (npm ci) …');
  const npm = npmCommand();
  const { code, output, missing } = await capture(
    npm.program,
    [...npm.args, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: projectFolder, shell: npm.shell },
  );
  if (missing) throw new SetupError(npmMissing);
  if (code !== 0) {
    console.error(output.trim().split('\n').slice(0, 15).join('\n'));
    throw new SetupError(
      output.includes('EUSAGE')
        ? 'package.json and package-lock.json do not match (npm names the lines above): run "npm install --ignore-scripts" and commit the lockfile.'
        : '"npm ci" failed (its words are above): see that the npm registry is reachable, then run this again.',
    );
  }
}

/**
 * @param {...string} parts
 * @returns {Lockfile | undefined}
 */
function readJson(...parts) {
  try {
    return JSON.parse(fs.readFileSync(inProject(...parts), 'utf8'));
  } catch {
    return undefined;
  }
}
