import type { Bus } from '../../src-main/dbus/bus.ts';

const DAEMON = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
} as const;

/**
 * What one process listens for on a bus, sorted. The daemon's own total is of no use: it counts the rules of
 * everybody on the bus, and whoever watches or is watched there comes and goes.
 */
export async function matchRulesOf(processId: number, bus: Bus): Promise<readonly string[]> {
  const [all] = await bus.call({
    ...DAEMON,
    interface: 'org.freedesktop.DBus.Debug.Stats',
    member: 'GetAllMatchRules',
  });
  const found: string[] = [];
  for (const [connection, rules] of Object.entries(all as Record<string, readonly string[]>)) {
    const [owner] = await bus.call({
      ...DAEMON,
      interface: 'org.freedesktop.DBus',
      member: 'GetConnectionUnixProcessID',
      signature: 's',
      body: [connection],
    });
    if (owner === processId) found.push(...rules);
  }
  return found.sort();
}
