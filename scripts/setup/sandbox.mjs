import fs from 'node:fs';
import path from 'node:path';
import { SetupError } from './say.mjs';

/**
 * Chromium refuses to start as root with its sandbox on. Nobody else may go without it: this is the one
 * place that decides.
 * @param {{ platform: string, uid: number | undefined }} machine
 * @returns {string[]} arguments for Electron
 */
export function sandboxArguments({ platform, uid }) {
  return platform === 'linux' && uid === 0 ? ['--no-sandbox'] : [];
}

/**
 * Chromium's sandbox needs namespaces that an ordinary user may make, or a helper that belongs to root.
 * Without both Electron aborts at once; this says what to do instead.
 * @param {{ platform: string, uid: number | undefined, helper: string, helperIsRoots: boolean, namespacesRefused: boolean }} machine
 */
export function sandboxFault({ platform, uid, helper, helperIsRoots, namespacesRefused }) {
  if (platform !== 'linux' || uid === 0 || helperIsRoots || !namespacesRefused) return undefined;
  return `this system lets no ordinary user start Chromium's sandbox. Allow it once with: sudo chown root:root ${helper} && sudo chmod 4755 ${helper}`;
}

/** @param {string} dist the folder of the Electron that will run */
export function checkSandbox(dist) {
  const helper = path.join(dist, 'chrome-sandbox');
  const fault = sandboxFault({
    platform: process.platform,
    uid: process.getuid?.(),
    helper,
    helperIsRoots: isRootsHelper(helper),
    namespacesRefused:
      kernelSetting('kernel/unprivileged_userns_clone') === '0' ||
      kernelSetting('user/max_user_namespaces') === '0' ||
      kernelSetting('kernel/apparmor_restrict_unprivileged_userns') === '1',
  });
  if (fault) throw new SetupError(fault);
}

/** @param {string} helper */
function isRootsHelper(helper) {
  try {
    const { uid, mode } = fs.statSync(helper);
    return uid === 0 && (mode & 0o4111) === 0o4111;
  } catch {
    return false;
  }
}

/** @param {string} name */
function kernelSetting(name) {
  try {
    return fs.readFileSync(`/proc/sys/${name}`, 'utf8').trim();
  } catch {
    return undefined;
  }
}

/**
 * Where ordinary users may not make namespaces, Chromium's sandbox needs a helper that belongs to root.
 * @param {string} folder
 */
export function openSandboxHelper(folder) {
  if (process.getuid?.() !== 0) return;
  const helper = path.join(folder, 'chrome-sandbox');
  if (!fs.existsSync(helper)) return;
  fs.chownSync(helper, 0, 0);
  fs.chmodSync(helper, 0o4755);
}
