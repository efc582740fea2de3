import { test as base, _electron } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { startDesktop } from '../../scripts/desktop/desktop.mjs';
import type { Desktop, DesktopOptions } from '../../scripts/desktop/desktop.mjs';
import { runAs } from './identity.ts';
import { electronPath, launcherFor, stageApp } from './stage.ts';
import type { Program } from './stage.ts';

export { expect } from '@playwright/test';

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
  /** The folder in which the app keeps its files on this desktop. */
  readonly profile: string;
}

interface Options {
  desktopOptions: DesktopOptions;
}

/** A test with a desktop of its own; everything it started is gone when it ends. */
export const test = base.extend<Options & { harness: Harness }>({
  desktopOptions: [{}, { option: true }],
  harness: async ({ desktopOptions }, use) => {
    const desktop = await startDesktop({ runAs, ...desktopOptions });
    const folders: string[] = [];
    const apps: ElectronApplication[] = [];

    const prepare = (
      options: LaunchOptions,
    ): { executable: string; env: Record<string, string> } & {
      args: string[];
    } => {
      const folder = stageApp(options.program ?? 'product');
      folders.push(folder);
      const env = { ...defined(desktop.env), ...options.env };
      const args = [folder, ...(options.args ?? [])];
      return { executable: launcherFor(electronPath(), folder), env, args };
    };

    await use({
      desktop,
      profile: path.join(desktop.home, '.config', 'Drape'),
      launch: async (options = {}) => {
        const { executable, env, args } = prepare(options);
        const app = await _electron.launch({ executablePath: executable, args, env });
        apps.push(app);
        return app;
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
    for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
  },
});

/** The app's page by its name in the address; waits until it is there. */
export async function pageNamed(app: ElectronApplication, name: string): Promise<Page> {
  const named = (page: Page): boolean => page.url().endsWith(`#${name}`);
  return app.windows().find(named) ?? app.waitForEvent('window', { predicate: named });
}

function defined(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
