import { setUpDependencies } from './dependencies.mjs';
import { setUpElectron } from './electron/set-up.mjs';
import { SetupError } from './say.mjs';
import { setUpSystemPackages } from './system-packages.mjs';

const oldestNode = [20, 19];

/** For scripts that only need what npm installs. */
export async function prepareDependencies() {
  checkNode(process.versions.node);
  await setUpDependencies();
}

/**
 * Everything that stands between a fresh clone and a running Electron, each part only where it is missing.
 * @param {import('./package-list.mjs').Purpose} [purpose] without it no system package is looked for
 */
export async function prepareElectron(purpose) {
  await prepareDependencies();
  if (purpose) await setUpSystemPackages(purpose);
  return setUpElectron();
}

/** @param {string} version */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = oldestNode;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new SetupError(
    `Node.js ${version} is too old: install Node.js ${oldestNode.join('.')} or newer, then run this again.`,
  );
}
