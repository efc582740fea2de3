import process from 'node:process';
import { cacheFolder } from '../places.mjs';
import { fallbackFolder, fallbackRuntime, isComplete } from '../offline/fallback.mjs';
import { downloadOfficial, officialInPlace } from './official.mjs';
import { overrideRuntime } from './override.mjs';
import { firstRuntime } from './runtime.mjs';

/**
 * The best Electron to be had here: the one a person names, the declared one, the fallback.
 * @returns {Promise<import('./runtime.mjs').Runtime>}
 */
export function setUpElectron() {
  const cache = cacheFolder();
  return firstRuntime([
    () => overrideRuntime(process.env['ELECTRON_OVERRIDE_DIST_PATH']),
    officialInPlace,
    () => downloadOfficial({ cache, fallbackReady: isComplete(fallbackFolder(cache)) }),
    () => fallbackRuntime({ cache, platform: process.platform, arch: process.arch }),
  ]);
}
