import fs from 'node:fs';
import { capture, lastLines } from './command.mjs';
import { packagesFor } from './package-list.mjs';
import { SetupError, say } from './say.mjs';

/** @typedef {import('./package-list.mjs').SystemPackage} SystemPackage */

/**
 * @param {readonly SystemPackage[]} wanted
 * @param {ReadonlySet<string>} installed
 */
export function missingPackages(wanted, installed) {
  return wanted.filter(({ names }) => !names.some((name) => installed.has(name)));
}

/**
 * The name this release has for each package: Debian 13 and Ubuntu 24.04 renamed some libraries, and
 * the old names there are virtual, which apt refuses to choose from.
 * @param {readonly SystemPackage[]} missing
 * @param {ReadonlySet<string>} known names of real packages that apt can fetch
 */
export function namesToInstall(missing, known) {
  const names = missing.map(
    (entry) => entry.names.find((name) => known.has(name)) ?? entry.names.at(-1) ?? '',
  );
  return [...new Set(names)];
}

/** @param {readonly string[]} names */
export function aptCommand(names) {
  return `sudo apt-get update && sudo apt-get install --no-install-recommends -y ${names.join(' ')}`;
}

/**
 * Sees to it that the Debian packages for a purpose are there: installs them when root, else says how.
 * On other systems nothing is known about packages and the person is trusted.
 * @param {import('./package-list.mjs').Purpose} purpose
 */
export async function setUpSystemPackages(purpose) {
  if (process.platform !== 'linux' || !fs.existsSync('/usr/bin/dpkg-query')) return;
  const wanted = packagesFor(purpose);
  const missing = missingPackages(wanted, await installedAmong(wanted));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    const names = namesToInstall(missing, await knownToApt(missing));
    throw new SetupError(`system packages are missing. Install them with: ${aptCommand(names)}`);
  }
  await install(missing);
}

/** @param {readonly SystemPackage[]} wanted */
async function installedAmong(wanted) {
  const names = wanted.flatMap((entry) => entry.names);
  const { output } = await capture('dpkg-query', [
    '-W',
    '-f',
    '${Package} ${db:Status-Status}\\n',
    ...names,
  ]);
  return new Set(
    output
      .split('\n')
      .map((line) => line.split(' '))
      .filter(([, status]) => status === 'installed')
      .map(([name]) => name ?? ''),
  );
}

/** @param {readonly SystemPackage[]} missing */
async function knownToApt(missing) {
  const names = missing.flatMap((entry) => entry.names);
  const { output } = await capture('apt-cache', ['show', '--no-all-versions', ...names]);
  return new Set([...output.matchAll(/^Package: (\S+)$/gm)].map((match) => match[1] ?? ''));
}

/** @param {readonly SystemPackage[]} missing */
async function install(missing) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  say('refreshing the package lists (apt-get update) …');
  const update = await capture('apt-get', ['update', '-qq'], { env });
  // Lists that could not be refreshed may still be good enough, so only the install decides.
  const names = namesToInstall(missing, await knownToApt(missing));
  say(`installing system packages: ${names.join(' ')} …`);
  const args = ['install', '--no-install-recommends', '-y', '-qq', '-o', 'Dpkg::Use-Pty=0'];
  const { code, output } = await capture('apt-get', [...args, ...names], { env });
  if (code === 0) return;
  console.error(lastLines(update.code === 0 ? output : `${update.output}\n${output}`));
  throw new SetupError(
    `apt-get could not install the system packages (its words are above). Try: ${aptCommand(names)}`,
  );
}
