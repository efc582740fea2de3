import { _electron } from '@playwright/test';
import type { ElectronApplication } from '@playwright/test';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { startDesktop } from '../../scripts/desktop/desktop.mjs';
import type { Desktop, DesktopOptions } from '../../scripts/desktop/desktop.mjs';
import { folderInMemory } from '../../scripts/testing/surroundings.mjs';
import { closing } from './closing.ts';
import { runAs } from './identity.ts';
import { writeOwned } from './owned-file.ts';
import { launcherFor } from './stage.ts';
import type { Program, Staged } from './stage.ts';
import { readAnswersWhole } from '../../scripts/desktop/whole-answers.mjs';

export interface LaunchOptions {
  readonly program?: Program;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Harness {
  readonly desktop: Desktop;
  /** Starts the app and gives Playwright's hold on it. */
  launch(options?: LaunchOptions): Promise<ElectronApplication>;
  /** Starts the program as a person in a terminal would and waits for its end. */
  runToEnd(options?: LaunchOptions): Promise<Ended>;
  /** Ends the app as its menu does: nobody writes any more afterwards, and the next launch has its profile. */
  quit(app: ElectronApplication): Promise<void>;
  /** Ends the app as a power cut would. */
  killApp(app: ElectronApplication): Promise<void>;
  /** The folder in which the app keeps its files on this desktop. */
  readonly profile: string;
  /** Puts a file there before the app starts. */
  writeProfile(name: string, text: string): void;
}

/** What a harness is brought up from. */
export interface Ground {
  readonly desktopOptions: DesktopOptions;
  readonly staged: (program: Program) => Staged;
}

/** Brings up a desktop for as long as it is used. */
export async function withHarness(
  { desktopOptions, staged }: Ground,
  use: (harness: Harness) => Promise<void>,
): Promise<void> {
  const memory = folderInMemory();
  const home = memory === null ? {} : { homeIn: memory };
  const desktop = await startDesktop({ runAs, ...home, ...desktopOptions });
  const apps: ElectronApplication[] = [];

  /** Where a panel stands, the driven app looks for it itself. */
  const tray = desktopOptions.panel === true ? { DRIVEN_TRAY: 'real' } : {};
  const prepare = (options: LaunchOptions) => {
    const { executable, args } = staged(options.program ?? 'product');
    return {
      executable: launcherFor(executable, desktop.home),
      env: { ...defined(desktop.env), ...tray, ...options.env },
      args: [...args, ...(options.args ?? [])],
    };
  };
  const profile = path.join(desktop.home, '.config', 'Drape');

  await use({
    desktop,
    profile,
    writeProfile: (name, text) => writeOwned(profile, name, text),
    launch: async (options = {}) => {
      const { executable, env, args } = prepare(options);
      const app = await _electron.launch({
        executablePath: executable,
        args,
        env,
        chromiumSandbox: true,
      });
      readAnswersWhole(app);
      apps.push(app);
      // The icon stands before the program is loaded.
      if (options.program === 'driven') await app.evaluate(untilDriven);
      return app;
    },
    quit: async (app) => {
      const exited = new Promise((resolve) => app.process().once('exit', resolve));
      await closing(app.evaluate(({ app: electron }) => electron.quit()));
      await exited;
    },
    killApp: async (app) => {
      const pid = await app.evaluate(() => process.pid);
      process.kill(pid, 'SIGKILL');
    },
    runToEnd: (options = {}) => {
      const { executable, env, args } = prepare(options);
      return new Promise((resolve, reject) => {
        const child = spawn(executable, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
        let stdout = '';
        let stderr = '';
        child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
        child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
        child.once('error', reject);
        child.once('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
      });
    },
  });

  for (const app of apps) await app.close().catch(() => undefined);
  await desktop.stop();
}

/** A desktop on which something has begun that several tests share. */
export interface Standing<T> {
  readonly begun: T;
  /** Ends it with all that was started there. */
  strike(): Promise<void>;
}

/** Brings up a desktop that stands until it is struck. */
export async function standHarness<T>(
  ground: Ground,
  begin: (harness: Harness) => Promise<T>,
): Promise<Standing<T>> {
  let strike = (): void => undefined;
  const struck = new Promise<void>((resolve) => (strike = resolve));
  let ended: Promise<void> = Promise.resolve();
  const begun = await new Promise<T>((resolve, reject) => {
    ended = withHarness(ground, async (harness) => {
      resolve(await begin(harness));
      await struck;
    });
    ended.catch(reject);
  });
  return {
    begun,
    strike: () => {
      strike();
      return ended;
    },
  };
}

/** Waits in the app itself: to ask it again and again takes from both. */
async function untilDriven(): Promise<void> {
  while (!('drive' in globalThis) && !('scenes' in globalThis)) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function defined(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
