import { app } from 'electron';
import fs from 'node:fs';
import path from 'node:path';

export type InstanceStand =
  /** We are the one that runs. */
  | 'first'
  /** Another one runs and has been told that we came. */
  | 'second'
  /** Nobody can tell: the profile takes no lock. Running beside a silent other is better than not running. */
  | 'unknown';

/**
 * Asks for the lock. Electron answers "no" both when another instance holds it and when the profile or the
 * temporary folder cannot be written: quitting on every "no" would end silently.
 */
export function takeStand(profileFolder: string): InstanceStand {
  if (app.requestSingleInstanceLock()) return 'first';
  if (process.platform === 'win32') return 'second';
  try {
    // The lock is a link to host and process; anything else in its place is not a running Drape.
    const holder = fs.readlinkSync(path.join(profileFolder, 'SingletonLock'));
    const pid = Number(holder.split('-').pop());
    process.kill(pid, 0);
    return 'second';
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM' ? 'second' : 'unknown';
  }
}
