import type { IdleEvents } from '../../idle.ts';
import type { WaylandClient, WaylandConnection } from './connection.ts';

/** How long without input until the compositor says so. Short of the shortest lull that Drape asks about. */
const IDLE_AFTER_MS = 5_000;
const SEAT = 'wl_seat';
const EXT = 'ext_idle_notifier_v1';
const KDE = 'org_kde_kwin_idle';

/** Both protocols tell the same two events under the same numbers. */
const IDLED = 0;
const RESUMED = 1;

/**
 * Idle time from the compositor, by the protocol that `swayidle` and other lockers use. Version 2 of the
 * newer one can tell of input alone; before that, a playing film counts as activity.
 */
export function createWaylandIdle(client: WaylandClient): IdleEvents {
  return {
    name: 'Wayland idle protocol',
    watch: (tell) => {
      const ask = (connection: WaylandConnection): void => {
        const offered = connection.globals();
        const seat = offered.find((one) => one.interface === SEAT);
        const ext = offered.find((one) => one.interface === EXT);
        const kde = offered.find((one) => one.interface === KDE);
        if (seat === undefined || (ext === undefined && kde === undefined)) {
          tell({ state: 'unknown' });
          return;
        }
        const seatId = connection.bind(seat, 1);
        const onEvent = (opcode: number): void => {
          if (opcode === IDLED) tell({ state: 'idle', forMs: IDLE_AFTER_MS });
          if (opcode === RESUMED) tell({ state: 'active' });
        };
        if (ext !== undefined) {
          const version = Math.min(ext.version, 2);
          const notifier = connection.bind(ext, version);
          const notification = connection.listen('new', onEvent);
          connection.send(notifier, version >= 2 ? 2 : 1, notification, IDLE_AFTER_MS, seatId);
        } else if (kde !== undefined) {
          const idle = connection.bind(kde, 1);
          const notification = connection.listen('new', onEvent);
          connection.send(idle, 0, notification, seatId, IDLE_AFTER_MS);
        }
        // It counts from the request on: until the first event nobody has been idle for long.
        tell({ state: 'active' });
      };
      return client.use({ ready: ask, lost: () => tell({ state: 'unknown' }) });
    },
    retry: () => client.reconnect(),
  };
}
