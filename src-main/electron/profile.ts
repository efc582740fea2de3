import { app } from 'electron';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface Profile {
  readonly folder: string;
  /** False when nothing could be written where it belongs: the app runs, and forgets. */
  readonly lasting: boolean;
}

/**
 * Finds a folder that can be written to, before anything of Electron touches one. Without this a missing or
 * read-only home ends the process with SIGTRAP before `ready`.
 */
export function settleProfile(): Profile {
  try {
    const folder = app.getPath('userData');
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    fs.accessSync(folder, fs.constants.W_OK | fs.constants.X_OK);
    app.setPath('crashDumps', path.join(folder, 'crashes'));
    app.setAppLogsPath(path.join(folder, 'logs'));
    return { folder, lasting: true };
  } catch {
    const folder = temporaryFolder();
    for (const name of ['userData', 'sessionData', 'crashDumps'] as const)
      app.setPath(name, folder);
    app.setAppLogsPath(folder);
    return { folder, lasting: false };
  }
}

/** A private folder in the first place that takes one; `TMPDIR` itself may point nowhere. */
function temporaryFolder(): string {
  for (const parent of [os.tmpdir(), '/tmp', '/dev/shm', process.cwd()]) {
    try {
      const folder = fs.mkdtempSync(path.join(parent, 'drape-'));
      // Chromium makes its lock and shared memory here too.
      process.env['TMPDIR'] = parent;
      return folder;
    } catch {
      continue;
    }
  }
  process.stderr.write(
    'drape: no folder can be written, not even a temporary one. Nothing was started.\n',
  );
  process.exit(1);
}

/** Leftovers of writes that were cut short hold private text: they go at each start. */
export function removeLeftovers(folder: string): void {
  for (const name of fs.readdirSync(folder)) {
    if (/\.tmp-[\w-]+$/.test(name)) fs.rmSync(path.join(folder, name), { force: true });
  }
}
