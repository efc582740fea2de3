import { SetupError } from '../say.mjs';

/**
 * An Electron that is ready to run.
 * @typedef {object} Runtime
 * @property {'override' | 'official' | 'fallback'} source
 * @property {string} dist the folder that ELECTRON_OVERRIDE_DIST_PATH may name
 * @property {string} executable
 * @property {string} version
 * @property {string} why one sentence: why this one and not a better one
 */

/**
 * One way to an Electron: gives it, or the reason why it cannot, or undefined when it does not apply.
 * @typedef {() => Promise<Runtime | string | undefined>} Way
 */

/**
 * The first way that leads to an Electron; what the earlier ones said becomes its reason.
 * @param {readonly Way[]} ways best first
 * @returns {Promise<Runtime>}
 */
export async function firstRuntime(ways) {
  /** @type {string[]} */
  const reasons = [];
  for (const way of ways) {
    const found = await way();
    if (found === undefined) continue;
    if (typeof found === 'string') reasons.push(found);
    else return { ...found, why: [...reasons, found.why].filter(Boolean).join('; ') };
  }
  throw new SetupError(
    `no Electron could be set up (${reasons.join('; ')}). ` +
      'Set ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron, then run this again.',
  );
}

/** @param {string} platform */
export function executableName(platform) {
  if (platform === 'win32') return 'electron.exe';
  return platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

/** @param {Runtime} runtime */
export function describeRuntime(runtime) {
  const name = { override: 'given', official: 'declared', fallback: 'fallback' }[runtime.source];
  return `running on Electron ${runtime.version} (${name}): ${runtime.why}.`;
}
