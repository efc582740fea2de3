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

/** Another Drape is on its way out, or only coming up, for so long at most. */
const SETTLES_WITHIN_MS = 5_000;
const LOOK_EVERY_MS = 100;

/**
 * Asks for the lock, and again while whoever holds it hears no orders: it is leaving, and then the lock is ours, or it is
 * coming up, and then it can be told. Nothing else may run yet, so this simply waits.
 */
export function takeStand(profileFolder: string, hearsOrders: () => boolean): InstanceStand {
  const until = Date.now() + SETTLES_WITHIN_MS;
  for (;;) {
    const stand = standNow(profileFolder);
    if (stand !== 'second' || hearsOrders() || Date.now() >= until) return stand;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_EVERY_MS);
  }
}

/**
 * Asks for the lock once. Electron answers "no" both when another instance holds it and when the profile or the
 * temporary folder cannot be written: quitting on every "no" would end silently.
 */
function standNow(profileFolder: string): InstanceStand {
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
