import fs from 'node:fs';
import path from 'node:path';
import { buildAll } from '../build/build-all.mjs';
import { isFresh, stateOf, writeStamp } from '../build/stamp.mjs';
import { toolScript } from '../check/tools.mjs';
import { capture, lastLines } from '../setup/command.mjs';
import { inProject, projectFolder } from '../setup/places.mjs';
import { openSandboxHelper } from '../setup/sandbox.mjs';
import { SetupError, say } from '../setup/say.mjs';

const inputs = [
  'out/main',
  'out/preload',
  'out/renderer',
  'out/history',
  'assets',
  'electron-builder.yml',
  'package.json',
  'LICENSE',
  'scripts/packaging',
];

/**
 * The app as people get it, in a folder: no installer around it and nothing fetched from outside.
 * @param {import('../setup/electron/runtime.mjs').Runtime} runtime
 * @param {{ tested: boolean }} kind a tested package can be driven by Playwright, so it has a folder of its own
 * @returns {Promise<string>} the program
 */
export async function packageDir(runtime, { tested }) {
  if (!/^\d+\.\d+\.\d+/.test(runtime.version)) {
    throw new SetupError(
      `the Electron in ${runtime.dist} does not tell its version: put its number into a file named "version" there.`,
    );
  }
  await buildAll();
  const output = tested ? 'dist/e2e' : 'dist';
  const stampFile = inProject('out', tested ? 'package-e2e-stamp' : 'package-stamp');
  const state = `${runtime.version} ${runtime.dist} ${stateOf(projectFolder, inputs)}`;
  const { folder, program } = unpackedPaths(inProject(output), process.platform, process.arch);
  if (isFresh(stampFile, state, [program])) return program;
  const began = Date.now();
  fs.rmSync(stampFile, { force: true });
  const { code, output: words } = await capture(
    process.execPath,
    [
      toolScript('electron-builder'),
      '--dir',
      '--publish=never',
      `-c.electronDist=${runtime.dist}`,
      `-c.electronVersion=${runtime.version}`,
      `-c.directories.output=${output}`,
    ],
    { cwd: projectFolder, env: { ...process.env, DRAPE_E2E: tested ? '1' : '0' } },
  );
  if (code !== 0) {
    console.error(lastLines(words, 30));
    throw new SetupError('electron-builder failed (its words are above).');
  }
  // Loaded late: on a fresh clone its libraries are not there when this file is read.
  const { checkPackage } = await import('./check-package.mjs');
  await checkPackage(program, { tested });
  if (tested) openSandboxHelper(folder);
  if (tested || runtime.source !== 'official') markNotForRelease(folder, runtime, tested);
  writeStamp(stampFile, state);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  say(`packaged ${path.relative(projectFolder, folder)} in ${seconds} s`);
  return program;
}

/**
 * Where electron-builder lays the unpacked app.
 * @param {string} output
 * @param {string} platform
 * @param {string} arch
 */
export function unpackedPaths(output, platform, arch) {
  const suffix = arch === 'x64' ? '' : `-${arch}`;
  if (platform === 'darwin') {
    const folder = path.join(output, `mac${suffix}`);
    return { folder, program: path.join(folder, 'Drape.app', 'Contents', 'MacOS', 'Drape') };
  }
  if (platform === 'win32') {
    const folder = path.join(output, `win${suffix}-unpacked`);
    return { folder, program: path.join(folder, 'Drape.exe') };
  }
  const folder = path.join(output, `linux${suffix}-unpacked`);
  return { folder, program: path.join(folder, 'drape') };
}

/**
 * @param {string} folder
 * @param {import('../setup/electron/runtime.mjs').Runtime} runtime
 * @param {boolean} tested
 */
function markNotForRelease(folder, runtime, tested) {
  const reason = tested
    ? 'it can be driven from outside, for the end-to-end tests'
    : `it is built on Electron ${runtime.version}, which is not the declared one`;
  fs.writeFileSync(
    path.join(folder, 'NOT-FOR-RELEASE.txt'),
    `Do not give this package to anybody: ${reason}.\n`,
  );
  if (!tested) say(`this package is not for release: ${reason}.`);
}
