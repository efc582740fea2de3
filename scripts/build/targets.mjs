/**
 * Everything that Vite builds, in one place.
 *
 * `node` targets become one CommonJS file for Electron's main process or its preload (Node 20 in the
 * oldest Electron that runs the app). `page` targets become what a window loads (Chrome 130).
 * @typedef {object} Target
 * @property {string} name
 * @property {'node' | 'page'} kind
 * @property {string} entry
 * @property {string} outFile for a page: the folder
 * @property {boolean} [ships] part of what people install
 */

/** @type {readonly Target[]} */
export const targets = [
  {
    name: 'main',
    kind: 'node',
    entry: 'src-main/index.ts',
    outFile: 'out/main/index.cjs',
    ships: true,
  },
  {
    name: 'preload',
    kind: 'node',
    entry: 'src-main/preload/index.ts',
    outFile: 'out/preload/index.cjs',
    ships: true,
  },
  {
    name: 'renderer',
    kind: 'page',
    entry: 'src-renderer/index.html',
    outFile: 'out/renderer',
    ships: true,
  },
  {
    name: 'history',
    kind: 'node',
    entry: 'src-main/storage/history/history-worker.ts',
    outFile: 'out/history/program/history-worker.cjs',
    ships: true,
  },
  {
    name: 'e2e app',
    kind: 'node',
    entry: 'e2e/app/main.ts',
    outFile: 'out/e2e/main.cjs',
  },
  {
    name: 'simulate',
    kind: 'node',
    entry: 'src-main/cli/simulate.ts',
    outFile: 'out/cli/simulate.cjs',
  },
  {
    name: 'bench',
    kind: 'node',
    entry: 'src-main/cli/bench-core.ts',
    outFile: 'out/bench/core.cjs',
  },
];

/** Modules that the built files ask the running Electron for; everything else is bundled. */
export const externals = ['electron'];

/** Folders and files that a build is made from: it is made again when one of them changes. */
export const inputs = [
  'src-core',
  'src-main',
  'src-renderer',
  'e2e/app',
  'assets',
  'scripts/build',
  'scripts/build.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
