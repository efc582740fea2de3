import type { Bus } from './bus.ts';
import type { Remove } from '../ports.ts';

const WATCHER = 'org.kde.StatusNotifierWatcher';
const DAEMON = 'org.freedesktop.DBus';

export interface TrayHost {
  /** Called at once where it is known, and on each change: true while a program here draws tray icons. */
  onPresence(listener: (present: boolean) => void): Remove;
  /** Whether the watcher has an item of this process; null where it does not answer. */
  hasOwnItem(): Promise<boolean | null>;
}

/**
 * Who draws tray icons on this Linux desktop. Asking the watcher is the only way: a tray icon without a host, or
 * one that a host did not take, gives neither an error nor an event.
 */
export function watchTrayHost(bus: Bus): TrayHost {
  const listeners = new Set<(present: boolean) => void>();
  let present: boolean | null = null;

  const tell = (now: boolean): void => {
    if (now === present) return;
    present = now;
    for (const listener of [...listeners]) listener(now);
  };
  const ask = async (): Promise<void> => {
    try {
      tell((await readFrom(bus, 'IsStatusNotifierHostRegistered')) === true);
    } catch {
      tell(false);
    }
  };

  const about = `type='signal',interface='${WATCHER}'`;
  bus.onSignal(`${about},member='StatusNotifierHostRegistered'`, () => void ask());
  bus.onSignal(`${about},member='StatusNotifierHostUnregistered'`, () => void ask());
  bus.onSignal(
    `type='signal',interface='${DAEMON}',member='NameOwnerChanged',arg0='${WATCHER}'`,
    () => void ask(),
  );
  bus.onConnection(() => void ask());
  void ask();

  const processOf = async (connection: string): Promise<unknown> => {
    try {
      const [pid] = await bus.call({
        destination: DAEMON,
        path: '/org/freedesktop/DBus',
        interface: DAEMON,
        member: 'GetConnectionUnixProcessID',
        signature: 's',
        body: [connection],
      });
      return pid;
    } catch {
      // It has gone meanwhile.
      return null;
    }
  };

  return {
    onPresence: (listener) => {
      listeners.add(listener);
      if (present !== null) listener(present);
      return () => listeners.delete(listener);
    },
    hasOwnItem: async () => {
      const own = bus.name();
      if (own === null) return null;
      try {
        // Not this process's own number: within a sandbox the bus knows another.
        const ours = await processOf(own);
        for (const connection of connectionsOf(
          await readFrom(bus, 'RegisteredStatusNotifierItems'),
        ))
          if ((await processOf(connection)) === ours) return true;
        return false;
      } catch {
        return null;
      }
    },
  };
}

async function readFrom(bus: Bus, property: string): Promise<unknown> {
  const [answer] = await bus.call({
    destination: WATCHER,
    path: '/StatusNotifierWatcher',
    interface: 'org.freedesktop.DBus.Properties',
    member: 'Get',
    signature: 'ss',
    body: [WATCHER, property],
  });
  return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : null;
}

/** Items are told as a connection and a path in one text, with or without an @ between: ":1.7/StatusNotifierItem". */
export function connectionsOf(items: unknown): readonly string[] {
  if (!Array.isArray(items)) return [];
  const names = items.map((item: unknown) => /^[^/@]+/.exec(String(item))?.[0] ?? '');
  return [...new Set(names)].filter((name) => name !== '');
}
