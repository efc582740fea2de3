import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runAs, withoutSandbox } from './identity.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Which program to start: the product as built, the same app on a driven clock, or the packaged one. */
export type Program = 'product' | 'driven' | 'packaged';

const entries: Readonly<Record<Exclude<Program, 'packaged'>, string>> = {
  product: 'out/main/index.cjs',
  driven: 'out/e2e/main.cjs',
};

export interface Staged {
  readonly folder: string;
  readonly executable: string;
  /** What the executable has to be told before anything else. */
  readonly args: readonly string[];
}

/** Puts the program where an ordinary user can start it. */
export function stage(program: Program): Staged {
  if (program === 'packaged') {
    const executable = stagePackage();
    return { folder: path.dirname(executable), executable, args: [] };
  }
  const folder = stageApp(program);
  return { folder, executable: electronPath(), args: [folder] };
}

/**
 * Copies the built app to a place that an ordinary user can read, wherever the checkout lies.
 * Returns the folder to start Electron with.
 */
function stageApp(program: Exclude<Program, 'packaged'>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'drape-app-'));
  fs.chmodSync(folder, 0o755);
  for (const part of [
    'out/main',
    'out/preload',
    'out/renderer',
    'out/history',
    'out/e2e',
    'assets',
  ]) {
    const from = path.join(root, part);
    if (!fs.existsSync(from)) continue;
    fs.cpSync(from, path.join(folder, part), { recursive: true, filter: isForThisSystem });
  }
  const told = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as object;
  fs.writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ ...told, main: entries[program] }),
  );
  return folder;
}

/** The compiled parts for other systems are most of the weight. */
function isForThisSystem(file: string): boolean {
  const [, system] = /[/\\]prebuilds[/\\]([^/\\]+)/.exec(file) ?? [];
  return system === undefined || system === `${process.platform}-${process.arch}`;
}

/** Copies the packaged app likewise; returns its executable. */
function stagePackage(): string {
  const executable = process.env['DRAPE_PACKAGED'];
  if (executable === undefined) {
    throw new Error('No package: run the tests with "npm test", which makes one.');
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'drape-package-'));
  fs.chmodSync(folder, 0o755);
  // cp keeps owner and mode, on which the sandbox helper depends.
  execFileSync('cp', ['-a', `${path.dirname(executable)}/.`, folder]);
  return path.join(folder, path.basename(executable));
}

/** The runtime that set-up chose. */
function electronPath(): string {
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (dist === undefined) {
    throw new Error('No Electron: run the tests with "npm test", which finds one.');
  }
  return path.join(dist, 'electron');
}

/**
 * A launcher that becomes the ordinary user, and under the eye of a system-call trace where one is wanted,
 * before it becomes Electron: Playwright puts its own switches first, so neither can be an argument.
 */
export function launcherFor(executable: string, folder: string): string {
  const launcher = path.join(folder, `launch-${path.basename(executable)}.sh`);
  // Written once: a shell that was started a moment ago may not have read it yet.
  if (fs.existsSync(launcher)) return launcher;
  const trace = process.env['DRAPE_TRACE'];
  const words = [
    ...(trace === undefined
      ? []
      : ['strace', '-f', '-qq', '-e', 'trace=connect,sendto,sendmsg', '-o', trace]),
    ...(runAs === null
      ? []
      : [
          'setpriv',
          `--reuid=${String(runAs.uid)}`,
          `--regid=${String(runAs.gid)}`,
          '--clear-groups',
          '--',
        ]),
    executable,
    ...(withoutSandbox ? ['--no-sandbox'] : []),
  ];
  const line = words.map((word) => `'${word}'`).join(' ');
  fs.writeFileSync(launcher, `#!/bin/sh\nexec ${line} "$@"\n`);
  fs.chmodSync(launcher, 0o755);
  return launcher;
}
