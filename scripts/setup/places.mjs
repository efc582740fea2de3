import os from 'node:os';
import path from 'node:path';

/** The folder that holds package.json. */
export const projectFolder = path.resolve(import.meta.dirname, '..', '..');

/** @param {...string} parts */
export function inProject(...parts) {
  return path.join(projectFolder, ...parts);
}

/**
 * Where large downloads are kept between clones. Root gets a folder that everybody can read: /root is
 * closed to others, and the tests that root starts run Electron as an ordinary user.
 * @param {{ env: Record<string, string | undefined>, home: string, uid: number, platform: string }} machine
 */
export function cacheFolderFor({ env, home, uid, platform }) {
  if (env['DRAPE_CACHE']) return path.resolve(env['DRAPE_CACHE']);
  if (platform === 'linux' && uid === 0) return '/var/cache/drape';
  return path.join(env['XDG_CACHE_HOME'] || path.join(home, '.cache'), 'drape');
}

export function cacheFolder() {
  return cacheFolderFor({
    env: process.env,
    home: os.homedir(),
    uid: process.getuid?.() ?? -1,
    platform: process.platform,
  });
}
