import { test as base, _electron, expect } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { startDesktop } from '../../scripts/desktop/desktop.mjs';
import type { Desktop, DesktopOptions } from '../../scripts/desktop/desktop.mjs';
import { runAs } from './identity.ts';
import { inMemory } from './in-memory.ts';
import { launcherFor, stage } from './stage.ts';
import type { Program, Staged } from './stage.ts';

export { expect };

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
  /** Ends the app as a power cut would. */
  killApp(app: ElectronApplication): Promise<void>;
  /** The folder in which the app keeps its files on this desktop. */
  readonly profile: string;
  /** Puts a file there before the app starts. */
  writeProfile(name: string, text: string): void;
}

interface Options {
  desktopOptions: DesktopOptions;
}

interface Shared {
  /** Each program is copied once for all tests of a worker: nobody writes where the program lies. */
  staged: (program: Program) => Staged;
}

/** A test with a desktop of its own; everything it started is gone when it ends. */
export const test = base.extend<Options & { harness: Harness }, Shared>({
  desktopOptions: [{}, { option: true }],
  staged: [
    // Playwright wants to see that this needs no other fixture.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const known = new Map<Program, Staged>();
      await use((program) => {
        const found = known.get(program) ?? stage(program);
        known.set(program, found);
        return found;
      });
      for (const { folder } of known.values()) fs.rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  harness: ({ desktopOptions, staged }, use) => withHarness({ desktopOptions, staged }, use),
});

/** Brings up a desktop for as long as it is used. */
export async function withHarness(
  { desktopOptions, staged }: Options & Shared,
  use: (harness: Harness) => Promise<void>,
): Promise<void> {
  const desktop = await startDesktop({ runAs, ...inMemory(), ...desktopOptions });
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

  const writeProfile = (name: string, text: string): void => {
    const file = path.join(profile, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
    if (runAs === null) return;
    for (let owned = file; owned.startsWith(path.dirname(profile)); owned = path.dirname(owned)) {
      fs.chownSync(owned, runAs.uid, runAs.gid);
    }
  };

  await use({
    desktop,
    profile,
    writeProfile,
    launch: async (options = {}) => {
      const { executable, env, args } = prepare(options);
      const app = await _electron.launch({
        executablePath: executable,
        args,
        env,
        chromiumSandbox: true,
      });
      apps.push(app);
      // The icon stands before the program is loaded.
      if (options.program === 'driven') {
        await expect.poll(() => app.evaluate(() => 'drive' in globalThis)).toBe(true);
      }
      return app;
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

/** The app's page by its name in the address; waits until it is there. */
export async function pageNamed(app: ElectronApplication, name: string): Promise<Page> {
  const named = (): Page | undefined =>
    app.windows().find((page) => page.url().endsWith(`#${name}`));
  // A page may come with a window of its own, or by turning the one that stands: only its address tells.
  await expect
    .poll(() => named() !== undefined, { timeout: 30_000, intervals: [50, 100] })
    .toBe(true);
  const page = named();
  if (page === undefined) throw new Error(`the page "${name}" went as soon as it came`);
  return page;
}

function defined(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
