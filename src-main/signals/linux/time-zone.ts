import fs from 'node:fs';
import type { Bus } from '../../dbus/bus.ts';
import type { Log, Remove } from '../../ports.ts';
import type { TimeZoneWatch } from '../time-zone.ts';
import { forgetZone, watchTimeZone, zoneOfThisProcess } from '../time-zone.ts';
import { changeOf } from './ask-bus.ts';

const timedate = {
  destination: 'org.freedesktop.timedate1',
  path: '/org/freedesktop/timedate1',
  interface: 'org.freedesktop.timedate1',
} as const;

interface Machine {
  readonly localtime: string;
  readonly zone: () => string;
  readonly forget: () => void;
}

const thisMachine: Machine = {
  localtime: '/etc/localtime',
  zone: zoneOfThisProcess,
  forget: () => forgetZone(),
};

/** Told by the date service where it makes the change; any other way is seen within a minute. */
export function linuxTimeZone(
  systemBus: Bus,
  log: Log,
  { localtime, zone, forget }: Machine = thisMachine,
): TimeZoneWatch & { readonly dispose: Remove } {
  const watch = watchTimeZone({ sign: () => signOf(localtime), forget, zone, log });
  const dispose = systemBus.onSignal(changeOf(timedate), () => watch.look());
  return { ...watch, dispose };
}

/** A link's target; for systems that copy the file instead, its own time of change. */
function signOf(localtime: string): string | null {
  try {
    return fs.readlinkSync(localtime);
  } catch {
    const file = fs.statSync(localtime, { throwIfNoEntry: false });
    return file === undefined ? null : `${file.ino}:${file.mtimeMs}`;
  }
}
