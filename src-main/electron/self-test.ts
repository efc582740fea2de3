import { app, BrowserWindow } from 'electron';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Log } from '../ports.ts';
import { openHistoryThread } from '../storage/history/history-thread.ts';
import { APP_ORIGIN } from './app-scheme.ts';
import { historyWorkerPath } from './history-worker-path.ts';
import type { Profile } from './profile.ts';

interface Report {
  readonly version: string;
  readonly electron: string;
  readonly packaged: boolean;
  readonly checks: Readonly<Record<string, boolean>>;
  readonly passed: boolean;
}

/** A page that does not come up in this time does not come up. */
const PAGE_WITHIN_MS = 15_000;

/**
 * For packages whose fuses let nobody in: looks at itself, writes a report as JSON to stdout and ends, 0 when
 * all is well. Touches nothing of the person's.
 */
export async function selfTest(profile: Profile, log: Log): Promise<void> {
  const page = await tryPage();
  const checks = {
    profileCanBeWritten: profile.lasting,
    historyKeeps: await tryHistory(log),
    ...page,
  };
  const report: Report = {
    version: app.getVersion(),
    electron: process.versions.electron,
    packaged: app.isPackaged,
    checks,
    passed: Object.values(checks).every(Boolean),
  };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`, () =>
    app.exit(report.passed ? 0 : 1),
  );
}

/** Opens a history of its own: whether the compiled part of SQLite loads shows nowhere else. */
async function tryHistory(log: Log): Promise<boolean> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'drape-history-'));
  const store = openHistoryThread({
    workerPath: historyWorkerPath(),
    folder: path.join(folder, 'history'),
    machine: 'selftest',
    log,
  });
  const kept = await store.append([{ kind: 'tag', atMs: 0, label: 'self-test' }]);
  await store.close();
  fs.rmSync(folder, { recursive: true, force: true });
  return kept.ok;
}

async function tryPage(): Promise<Readonly<Record<string, boolean>>> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      preload: path.join(app.getAppPath(), 'out/preload/index.cjs'),
      sandbox: true,
    },
  });
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('late')), PAGE_WITHIN_MS).unref();
  });
  try {
    await Promise.race([window.loadURL(`${APP_ORIGIN}/index.html#today`), late]);
    const seen: unknown = await window.webContents.executeJavaScript(
      `({ bridge: typeof window.app === 'object', node: typeof require !== 'undefined', font: document.fonts.size > 0 })`,
    );
    const told = seen as { bridge: boolean; node: boolean; font: boolean };
    return {
      pageLoads: true,
      bridgeIsThere: told.bridge,
      pageHasNoNode: !told.node,
      fontIsBundled: told.font,
    };
  } catch {
    return { pageLoads: false };
  } finally {
    window.destroy();
  }
}
