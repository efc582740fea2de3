import { app } from 'electron';
import fs from 'node:fs';
import path from 'node:path';

const RELAUNCHES_AT_MOST = 3;
const RELAUNCH_WINDOW_MS = 10 * 60_000;

/** A closed terminal makes each write an exception, and an exception in main freezes the app in a dialog. */
export function muteBrokenPipes(): void {
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
}

/**
 * Turns an unexpected exception into a clean relaunch instead of Electron's modal error box, which stops
 * every timer. After three in ten minutes the app stays down and says so.
 */
export function guardAgainstCrashes(folder: () => string, save: () => void): void {
  let ending = false;
  const end = (cause: unknown): void => {
    if (ending) return;
    ending = true;
    const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    process.stderr.write(`drape: stopped by an unexpected error: ${text}\n`);
    try {
      save();
    } catch {
      // The last saved state is at most a minute old.
    }
    if (mayRelaunch(path.join(folder(), 'crashes.json'))) app.relaunch();
    app.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}

/** Notes this crash and answers whether there were few enough lately. */
function mayRelaunch(markerPath: string): boolean {
  const now = Date.now();
  let recent: number[] = [];
  try {
    const told: unknown = JSON.parse(fs.readFileSync(markerPath, 'utf8'));
    if (Array.isArray(told)) {
      recent = told.filter(
        (at): at is number => typeof at === 'number' && now - at < RELAUNCH_WINDOW_MS && at <= now,
      );
    }
  } catch {
    // No marker yet.
  }
  try {
    fs.writeFileSync(markerPath, JSON.stringify([...recent, now]));
  } catch {
    return false;
  }
  return recent.length < RELAUNCHES_AT_MOST;
}
